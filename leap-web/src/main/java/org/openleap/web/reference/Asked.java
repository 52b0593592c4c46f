package org.openleap.web.reference;

import java.util.stream.Stream;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ReferenceProblem;
import org.openleap.shared.error.NotFoundException;

/** What an address asks for. */
final class Asked {
    private Asked() {}

    /** @throws NotFoundException {@link ReferenceProblem#UNKNOWN_LIST} */
    static ReferenceList list(String name) {
        return Stream.of(ReferenceList.values())
                .filter(list -> list.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(ReferenceProblem.UNKNOWN_LIST));
    }

    static String text(String parameter) {
        return parameter == null ? "" : parameter;
    }
}
