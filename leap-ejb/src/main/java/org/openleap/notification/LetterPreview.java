package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.openleap.notification.internal.TemplatedLetters;

/** Shows a letter before anybody is owed it, from the same template; the name of its reader is left out. */
@ApplicationScoped
public class LetterPreview {
    private static final Recipient NAMELESS = new Recipient("", Route.NONE, "", Set.of());

    @Inject
    TemplatedLetters letters;

    /** The subject line, an empty line, and the letter. Parameters as in {@link OweTelling}. */
    public String of(String item, String subject, Occasion occasion, Map<String, String> words) {
        var letter = letters.write(new OweTelling(item, subject, occasion, NAMELESS, words));
        return letter.subject() + "\n\n" + letter.body();
    }
}
