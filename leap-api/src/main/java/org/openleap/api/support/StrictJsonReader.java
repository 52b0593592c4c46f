package org.openleap.api.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the body of a request. Jackson's own reader would guess the encoding, replace broken bytes in silence and read
 * bodies of any size; this one stops after 256 kB, whether or not the client announced a length, and takes UTF-8 only.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJsonReader implements MessageBodyReader<Object> {
    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(media);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        requireUtf8(media);
        var text = decode(BodyGuard.bytes(body));
        if (text.isBlank()) throw new ApiRefusal(ApiProblem.BODY_REQUIRED);
        return parse(text, type);
    }

    private static void requireUtf8(MediaType media) {
        var charset = media.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) throw new ApiRefusal(ApiProblem.UNSUPPORTED_MEDIA_TYPE);
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new ApiRefusal(ApiProblem.MALFORMED_TEXT);
        }
    }

    private static Object parse(String text, Class<Object> type) {
        try {
            return BodyGuard.required(StrictJson.mapper().readValue(text, type));
        } catch (JsonProcessingException fault) {
            throw JsonFault.refusal(fault);
        }
    }
}
