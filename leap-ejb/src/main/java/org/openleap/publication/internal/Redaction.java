package org.openleap.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.openleap.publication.PairWording;
import org.openleap.publication.PublicationProblem;
import org.openleap.publication.Redact;
import org.openleap.publication.Voice;
import org.openleap.redaction.SmallGroups;
import org.openleap.redaction.Spotter;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.shared.Wording;
import org.openleap.shared.error.RuleViolatedException;

/**
 * Makes the words that are published, and refuses what may never be: personal data, the name of whoever said it, and their own
 * words when they did not allow it.
 */
@ApplicationScoped
public class Redaction {
    private static final int LONGEST = 600;

    @Inject
    ReferenceData reference;

    @Inject
    Spotter spotter;

    @Inject
    SmallGroups groups;

    /** @throws RuleViolatedException naming the rule that the wording breaks */
    PairText text(PairWording wording, Original original) {
        var said = wording.voice() == Voice.THEIRS
                ? redacted(original, wording.redactions())
                : paraphrase(wording.youSaid().strip(), original);
        var text = new PairText(
                wording.voice(),
                said,
                wording.weDid().strip(),
                wording.keptBecause().strip());
        requireAnonymous(text.all(), original);
        return text;
    }

    /** Whether it must wait until its writer has blurred it or said why nobody can be recognised. */
    boolean isHeld(PairText text) {
        return text.keptBecause().isEmpty() && !groups.in(text.all()).isEmpty();
    }

    /** @throws RuleViolatedException {@link PublicationProblem#PERSONAL_DATA}, {@link PublicationProblem#AUTHOR_NAMED} */
    void requireAnonymous(String words, Original original) {
        refuse(Wording.holdsPersonalData(words), PublicationProblem.PERSONAL_DATA);
        boolean named = spotter.names(words, original.surroundings().author());
        refuse(named && !original.permission().firstName(), PublicationProblem.AUTHOR_NAMED);
    }

    private static String paraphrase(String said, Original original) {
        refuse(said.isEmpty(), PublicationProblem.NOTHING_SAID);
        var own = original.item().words() + "\n" + original.item().request();
        boolean repeats = !original.permission().ownWords() && Wording.repeats(said, own);
        refuse(repeats, PublicationProblem.OWN_WORDS_WITHOUT_PERMISSION);
        return said;
    }

    private String redacted(Original original, List<Redact> redactions) {
        refuse(!original.permission().ownWords(), PublicationProblem.OWN_WORDS_WITHOUT_PERMISSION);
        var ordered = redactions.stream()
                .sorted(Comparator.comparingInt(Redact::start))
                .toList();
        var said = new StringBuilder();
        int from = 0;
        for (var redact : ordered) {
            requirePossible(redact, from, original.quote());
            said.append(original.quote(), from, redact.start())
                    .append(redact.replacement().strip());
            from = redact.start() + redact.length();
        }
        said.append(original.quote().substring(from));
        return tidy(said.toString());
    }

    private void requirePossible(Redact redact, int from, String quote) {
        boolean inside = redact.start() >= from && redact.start() + redact.length() <= quote.length();
        refuse(!inside, PublicationProblem.NOT_IN_WORDS);
        refuse(!reference.knows(ReferenceList.REDACTION_REASON, redact.reason()), PublicationProblem.UNKNOWN_REASON);
    }

    /** What was cut out leaves no hole. */
    private static String tidy(String said) {
        var tidy = said.replaceAll("[ \\t]{2,}", " ")
                .replaceAll(" (?=[.,;:!?])", "")
                .strip();
        refuse(tidy.isEmpty(), PublicationProblem.NOTHING_SAID);
        refuse(tidy.length() > LONGEST, PublicationProblem.TOO_LONG);
        return tidy;
    }

    private static void refuse(boolean broken, PublicationProblem rule) {
        if (broken) throw new RuleViolatedException(rule);
    }
}
