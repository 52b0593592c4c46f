package org.openleap.feedback.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openleap.reference.Choice;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;

/** Finds words that say that somebody may be in danger. The trust maintains the list; a person decides what they mean. */
@ApplicationScoped
public class SafetyWords {
    @Inject
    ReferenceData lists;

    /** Words of the list that stand in what was said. */
    List<String> in(Submission said) {
        return in(said.words() + "\n" + said.request());
    }

    /** Words of the list that stand in a text. */
    public List<String> in(String text) {
        var phrases = lists.choices(ReferenceList.SAFETY_WORD).stream()
                .map(Choice::label)
                .toList();
        return in(phrases, text);
    }

    /** Whole words only, whatever stands between them: "self-harm" is "self harm", and "bombastic" is no bomb. */
    public static List<String> in(Collection<String> phrases, String text) {
        var plain = plain(text);
        return phrases.stream().filter(phrase -> plain.contains(plain(phrase))).toList();
    }

    private static String plain(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
