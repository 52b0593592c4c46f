package org.openleap.feedback;

import java.time.Instant;
import java.util.Map;
import org.openleap.identity.UserId;
import org.openleap.shared.AuditableEvent;

/** Something happened to an item. */
public sealed interface FeedbackEvent extends AuditableEvent {
    FeedbackReference reference();

    UserId by();

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

    /** A person screened it. */
    record Screened(FeedbackReference reference, ScreeningOutcome outcome, UserId by, Instant at)
            implements FeedbackEvent {
        @Override
        public String action() {
            return "feedback.screened";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("outcome", outcome.name());
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
