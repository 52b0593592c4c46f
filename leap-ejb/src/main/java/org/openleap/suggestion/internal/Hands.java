package org.openleap.suggestion.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.identity.UserId;

/**
 * Who had a hand in a suggestion before it was last looked at again. The newest decision takes the place of those before, but
 * whoever made them is not somebody new, however often it comes back (register.md 4.3).
 */
@Embeddable
public class Hands {
    private static final String BETWEEN = " ";

    @Column(name = "hands")
    private String ids = "";

    /** @param people {@link UserId#PUBLIC} stands for nobody */
    void add(Stream<UserId> people) {
        var all = new LinkedHashSet<>(ids());
        people.filter(person -> !person.equals(UserId.PUBLIC))
                .map(UserId::value)
                .forEach(all::add);
        ids = String.join(BETWEEN, all);
    }

    boolean has(UserId person) {
        return ids().contains(person.value());
    }

    private List<String> ids() {
        return ids.isEmpty() ? List.of() : List.of(ids.split(BETWEEN));
    }
}
