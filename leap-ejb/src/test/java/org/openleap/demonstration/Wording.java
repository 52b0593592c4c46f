package org.openleap.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openleap.redaction.Redactions;

/** What may stand in a published wording. */
final class Wording {
    private static final int OWN_WORDS_IN_A_ROW = 8;
    private static final Pattern PERSONAL_DATA = Pattern.compile(
            "@|\\b0[0-9 ]{9,}|\\b[0-9]{3} ?[0-9]{3} ?[0-9]{4}\\b|\\b[A-Z]{1,2}[0-9]{1,2} ?[0-9][A-Z]{2}\\b");

    private Wording() {}

    static void requirePublishable(String wording, Story story) {
        assertThat(wording).doesNotContainPattern(PERSONAL_DATA);
        assertThat(Redactions.spotter().names(wording, story.contact().name())).isFalse();
        if (!story.mayPublish()) {
            assertThat(repeatsOwnWords(wording, story.words() + " " + story.request()))
                    .as("repeats the proposer's own words: " + wording)
                    .isFalse();
        }
    }

    static boolean repeatsOwnWords(String wording, String own) {
        var theirs = " " + String.join(" ", words(own)) + " ";
        var ours = words(wording);
        for (int from = 0; from + OWN_WORDS_IN_A_ROW <= ours.length; from++) {
            var run = String.join(" ", Arrays.copyOfRange(ours, from, from + OWN_WORDS_IN_A_ROW));
            if (theirs.contains(" " + run + " ")) return true;
        }
        return false;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
    }
}
