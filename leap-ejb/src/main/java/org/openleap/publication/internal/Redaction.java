package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openleap.feedback.HeardItem;
import org.openleap.publication.DraftPair;
import org.openleap.publication.PublicationProblem;
import org.openleap.shared.error.RuleViolatedException;

/** What may never be published: personal data, and the person's own words when they did not allow it. */
@ApplicationScoped
public class Redaction {
    /** So many words of the person in a row are their words and no longer a paraphrase. */
    private static final int RUN = 8;

    private static final List<Pattern> PERSONAL = List.of(
            Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.-]+"),
            Pattern.compile("\\b0\\d(?:[ -]?\\d){8,9}\\b"),
            Pattern.compile("\\+44(?:[ -]?\\d){9,10}\\b"),
            Pattern.compile("\\b\\d{3}[ -]?\\d{3}[ -]?\\d{4}\\b"),
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"));

    /** @throws RuleViolatedException {@link PublicationProblem#PERSONAL_DATA}, {@code OWN_WORDS_WITHOUT_PERMISSION} */
    public void require(DraftPair draft, HeardItem item) {
        var wording = draft.youSaid() + "\n" + draft.weDid();
        if (PERSONAL.stream().anyMatch(pattern -> pattern.matcher(wording).find())) {
            throw new RuleViolatedException(PublicationProblem.PERSONAL_DATA);
        }
        if (!item.mayPublish() && repeats(draft.youSaid(), item.words() + "\n" + item.request())) {
            throw new RuleViolatedException(PublicationProblem.OWN_WORDS_WITHOUT_PERMISSION);
        }
    }

    private static boolean repeats(String wording, String words) {
        var own = runs(words);
        return runs(wording).stream().anyMatch(own::contains);
    }

    private static Set<String> runs(String text) {
        var words = Arrays.asList(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
        var runs = new HashSet<String>();
        for (int start = 0; start + RUN <= words.size(); start++) {
            runs.add(String.join(" ", words.subList(start, start + RUN)));
        }
        return runs;
    }
}
