package org.openleap.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openleap.notification.internal.LetterTemplate;
import org.openleap.notification.internal.TemplatedLetters;

/** The wordings that LEAP brings along, what stands for what in them, and how another wording would read. */
@ApplicationScoped
public class LetterTexts {
    private static final String EXAMPLE = "FB-4X7K-92QM-D";

    @Inject
    TemplatedLetters letters;

    /** For callers outside a container. */
    public static LetterTexts standingAlone() {
        var texts = new LetterTexts();
        texts.letters = new TemplatedLetters();
        return texts;
    }

    /** LEAP's own wording. */
    public LetterText shipped(Occasion occasion) {
        return LetterTemplate.of(occasion).text();
    }

    /** What only this letter says, and what every wording of it must therefore name, with an example of each. */
    public Map<String, String> placeholders(Occasion occasion) {
        return examples(
                LetterTemplate.namedIn(LetterTemplate.of(occasion).text().body()));
    }

    /** What every letter may name, with an example of each. */
    public Map<String, String> common() {
        return examples(LetterTemplate.COMMON);
    }

    /** Everything that a text names, whether or not there is such a thing. */
    public Set<String> namedIn(String text) {
        return new TreeSet<>(LetterTemplate.namedIn(text));
    }

    /** Whether there is something in it that is not plain text or a placeholder, so that it could not be filled. */
    public boolean isUnfit(String text) {
        return LetterTemplate.isUnfit(text);
    }

    /** The whole letter, with subject, greeting and closing, filled with examples; for a wording that names nothing unknown. */
    public String example(Occasion occasion, LetterText text) {
        var reader = new Recipient("Sam Okoro", Route.NONE, "", Set.of());
        var letter = letters.write(new OweTelling(EXAMPLE, EXAMPLE, occasion, reader, placeholders(occasion)), text);
        return letter.subject() + "\n\n" + letter.body();
    }

    private Map<String, String> examples(Set<String> names) {
        var known = new HashMap<>(letters.examples());
        known.keySet().retainAll(names);
        return new TreeMap<>(known);
    }
}
