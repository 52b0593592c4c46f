package org.openleap.demonstration.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.openleap.feedback.FeedbackReference;
import org.openleap.followup.CheckEvent;
import org.openleap.shared.TimePassed;
import org.openleap.suggestion.SuggestionEvent;

/** Turns a leaf: what falls due by itself on that day does, and the mail about it left long ago. */
@ApplicationScoped
public class Calendar {
    /** Items that something happens to while a leaf is turned; none while nobody tells stories. */
    private static final ThreadLocal<Set<FeedbackReference>> TOUCHED = new ThreadLocal<>();

    @Inject
    Event<TimePassed> clock;

    @Inject
    PostOffice post;

    void turn() {
        var touched = new HashSet<FeedbackReference>();
        TOUCHED.set(touched);
        try {
            clock.fire(new TimePassed());
        } finally {
            TOUCHED.remove();
        }
        touched.forEach(post::delivered);
    }

    void on(@Observes SuggestionEvent event) {
        touch(event.reference().item());
    }

    void on(@Observes CheckEvent event) {
        touch(event.reference().item());
    }

    private static void touch(FeedbackReference item) {
        var touched = TOUCHED.get();
        if (touched != null) touched.add(item);
    }
}
