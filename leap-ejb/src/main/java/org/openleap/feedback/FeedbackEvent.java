package org.openleap.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** Something happened to an item. */
public sealed interface FeedbackEvent extends AuditableEvent {
    FeedbackReference reference();

    UserId by();

    /** Whether the item stands elsewhere now, so that whoever keeps its standing looks again. */
    default boolean isMove() {
        return false;
    }

    @Override
    default String subject() {
        return reference().value();
    }

    @Override
    default String actor() {
        return by().value();
    }

    /** It came in. */
    record Received(FeedbackReference reference, String channel, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.received";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("channel", channel);
        }
    }

    /** It had come by mistake, in a file: refused, its words forgotten. */
    record TakenBack(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.takenBack";
        }
    }

    /** A person screened it. */
    record Screened(FeedbackReference reference, ScreeningOutcome outcome, UserId by, Instant at)
            implements FeedbackEvent {
        @Override
        public boolean isMove() {
            return true;
        }

        @Override
        public String action() {
            return "feedback.screened";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("outcome", outcome.name());
        }
    }

    /** Somebody may be in danger: it waits at the top, and is held when its words say so. */
    record Raised(FeedbackReference reference, List<String> words, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.raised";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("words", String.join(", ", words));
        }
    }

    /** Whoever wanted a complaint agreed to be heard as feedback. */
    record ComplaintAgreed(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.complaintAgreed";
        }
    }

    /** The body that has it sent a receipt, or something was learned from it. */
    record HandoverFollowed(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.handoverFollowed";
        }
    }

    /** The body that had it gave it back. */
    record Returned(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public boolean isMove() {
            return true;
        }

        @Override
        public String action() {
            return "feedback.returned";
        }
    }

    /** Somebody put it into English, beside its own words. */
    record Translated(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.translated";
        }
    }

    /** Somebody saw that the person may speak for another. */
    record RepresentationProved(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.representationProved";
        }
    }

    /** It is about a person of the trust, who does not see it any more. The trail does not say who. */
    record Hidden(FeedbackReference reference, UserId person, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.hidden";
        }
    }

    /** Somebody may see it again. */
    record Shown(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.shown";
        }
    }

    /** Its proposer answered a letter by mail. */
    record Answered(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.answered";
        }
    }

    /** An analyst started to read it. */
    record AnalysisStarted(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.analysisStarted";
        }
    }

    /** The analysis was concluded; {@code status} tells the finding. */
    record AnalysisConcluded(FeedbackReference reference, FeedbackStatus status, UserId by, Instant at)
            implements FeedbackEvent {
        @Override
        public boolean isMove() {
            return true;
        }

        @Override
        public String action() {
            return "feedback.analysisConcluded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("finding", status.name());
        }
    }

    /** Somebody added a private note. */
    record Noted(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.noted";
        }
    }

    /** It is read once more. */
    record ReadAgain(FeedbackReference reference, ReplyKind reason, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public boolean isMove() {
            return true;
        }

        @Override
        public String action() {
            return "feedback.readAgain";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason.name());
        }
    }

    /** It was joined with another item, which says the same. */
    record Merged(FeedbackReference reference, FeedbackReference target, UserId by, Instant at)
            implements FeedbackEvent {
        @Override
        public boolean isMove() {
            return true;
        }

        @Override
        public String action() {
            return "feedback.merged";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("target", target.value());
        }
    }

    /** Its proposer wants it back; a person looks at it first. */
    record WithdrawalAsked(FeedbackReference reference, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.withdrawalAsked";
        }
    }

    /**
     * Its proposer took it back. Suggestions in it end, unless {@code ideaStays}: the trust may go on without the name, or
     * others said the same.
     */
    record Withdrawn(FeedbackReference reference, boolean ideaStays, UserId by, Instant at) implements FeedbackEvent {
        @Override
        public boolean isMove() {
            return true;
        }

        @Override
        public String action() {
            return "feedback.withdrawn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("ideaStays", String.valueOf(ideaStays));
        }
    }

    /** Other words were sent to the person who said it, because theirs were lost. */
    record PhraseRenewed(FeedbackReference reference, Instant at) implements FeedbackEvent {
        @Override
        public UserId by() {
            return UserId.PUBLIC;
        }

        @Override
        public String action() {
            return "feedback.phraseRenewed";
        }
    }

    /** The person who said it opened their own page. */
    record Tracked(FeedbackReference reference, Instant at) implements FeedbackEvent {
        @Override
        public UserId by() {
            return UserId.PUBLIC;
        }

        @Override
        public String action() {
            return "feedback.tracked";
        }
    }
}
