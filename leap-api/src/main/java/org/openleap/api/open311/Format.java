package org.openleap.api.open311;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import org.openleap.api.support.ApiProblem;
import org.openleap.api.support.ApiRefusal;
import org.openleap.api.support.StrictJson;
import org.openleap.api.support.Typed;

/** The two formats of the standard, which the end of an address names. */
enum Format {
    JSON("application/json;charset=UTF-8") {
        @Override
        Object body(String list, String row, Object content) {
            return content;
        }
    },
    XML("text/xml;charset=UTF-8") {
        @Override
        Object body(String list, String row, Object content) {
            return SparkXml.write(list, row, StrictJson.mapper().valueToTree(content));
        }
    };

    private final String type;

    Format(String type) {
        this.type = type;
    }

    /** @throws ApiRefusal {@link ApiProblem#NOT_FOUND} */
    static Format named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new ApiRefusal(ApiProblem.NOT_FOUND));
    }

    abstract Object body(String list, String row, Object content);

    /**
     * @param list name of the outermost element
     * @param row name of the elements in it, when it is a list
     */
    Response answer(String list, String row, Object content, Request conditions) {
        return Typed.answer(body(list, row, content), type, conditions);
    }
}
