package org.openleap.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.openleap.subscription.Frequency;

/** Somebody who gets new answers by e-mail, as it stands in the file. */
record Reader(String email, Frequency frequency, String service, String place, String theme, boolean confirmed) {
    private record Book(List<Reader> subscribers) {}

    static List<Reader> all() throws IOException {
        try (var book = Reader.class.getResourceAsStream("/demonstration/subscribers.json")) {
            return new ObjectMapper().readValue(book, Book.class).subscribers();
        }
    }
}
