package org.openleap.suggestion.internal;

import static org.openleap.suggestion.SuggestionStatus.ADOPTED;
import static org.openleap.suggestion.SuggestionStatus.COMPLETED;
import static org.openleap.suggestion.SuggestionStatus.COMPLETION_PROPOSED;
import static org.openleap.suggestion.SuggestionStatus.IN_PROGRESS;
import static org.openleap.suggestion.SuggestionStatus.ON_HOLD;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.openleap.identity.UserId;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.suggestion.HoldWork;
import org.openleap.suggestion.ProposeCompletion;
import org.openleap.suggestion.ReportProgress;
import org.openleap.suggestion.ResumeWork;
import org.openleap.suggestion.SecondOpinion;
import org.openleap.suggestion.SuggestionProblem;

/** The verbs of somebody who does what was adopted, and of the second person who looks at it. */
public final class Doing {
    private final Suggestion suggestion;

    Doing(Suggestion suggestion) {
        this.suggestion = suggestion;
    }

    /** The owner reports; the first report starts the work. */
    public void report(ReportProgress command, UserId by, Instant at) {
        var step = "suggestion.progressed";
        suggestion.status().requireOneOf(EnumSet.of(ADOPTED, IN_PROGRESS), IN_PROGRESS);
        if (suggestion.status() == ADOPTED) suggestion.move(IN_PROGRESS, by, at, step);
        else suggestion.changed(by, at, step);
        suggestion.work().report(command, at);
    }

    /** The work rests and will be done by another day. */
    public void hold(HoldWork command, UserId by, Instant at) {
        suggestion.move(ON_HOLD, by, at, "suggestion.held");
        delay(command);
    }

    /** The work goes on. */
    public void resume(ResumeWork command, UserId by, Instant at) {
        suggestion.move(IN_PROGRESS, by, at, "suggestion.resumed");
        suggestion.work().resume(command);
    }

    /** It will be done by another day; nothing else changes. */
    public void slip(HoldWork command, UserId by, Instant at) {
        suggestion.status().requireOneOf(EnumSet.of(ADOPTED, IN_PROGRESS, ON_HOLD), suggestion.status());
        suggestion.changed(by, at, "suggestion.slipped");
        delay(command);
    }

    private void delay(HoldWork command) {
        suggestion.work().delay(command);
        suggestion.promise(command.due());
    }

    /** The owner says it is done and shows it. */
    public void proposeCompletion(ProposeCompletion command, UserId by, Instant at) {
        suggestion.verdict().from(suggestion.status());
        suggestion.move(COMPLETION_PROPOSED, by, at, "suggestion.completionProposed");
        suggestion.work().complete(command, by, at);
    }

    /**
     * A second person confirms that it is done, or sends it back.
     *
     * @throws RuleViolatedException {@link SuggestionProblem#SAME_PERSON} or {@link SuggestionProblem#NOTE_MISSING}
     */
    public void confirm(SecondOpinion opinion, UserId by, Instant at) {
        suggestion.verdict().hear(opinion, suggestion.isCompletedBy(by));
        if (opinion.agrees()) {
            suggestion.move(COMPLETED, by, at, "suggestion.completed");
            suggestion.work().confirm(by, at);
            suggestion.promise(LocalDate.MAX);
        } else {
            suggestion.move(IN_PROGRESS, by, at, "suggestion.sentBack");
        }
    }
}
