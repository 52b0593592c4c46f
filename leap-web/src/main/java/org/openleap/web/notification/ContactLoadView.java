package org.openleap.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openleap.notification.AskAdvice;
import org.openleap.notification.ContactMeter;
import org.openleap.notification.Load;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** How often somebody was asked and told, and whether to ask them for more. */
@Named
@RequestScoped
public class ContactLoadView {
    @Inject
    ContactMeter meter;

    @Inject
    Words words;

    @Inject
    Dates dates;

    private final Map<String, Load> loads = new HashMap<>();

    /** Nothing is shown of somebody without an address. */
    public boolean isShown(String address) {
        return !address.isEmpty();
    }

    public Tag tag(String address) {
        var advice = load(address).advice();
        return switch (advice) {
            case FREE -> new Tag(words.of(advice), "check", "green");
            case THINK -> new Tag(words.of(advice), "clock", "blue");
            case TELL_FIRST -> new Tag(words.of(advice), "warn", "red");
        };
    }

    public List<Fact> facts(String address) {
        var load = load(address);
        var last = load.isTold() ? dates.day(load.lastTold()) : TellingText.of("load.never");
        return List.of(
                new Fact(TellingText.of("load.asked"), String.valueOf(load.asks())),
                new Fact(TellingText.of("load.told"), String.valueOf(load.tells())),
                new Fact(TellingText.of("load.last"), last),
                new Fact(TellingText.of("load.owed"), String.valueOf(load.owed())));
    }

    /** Whether somebody should rather be told than asked. */
    public boolean isOwed(String address) {
        return load(address).advice() != AskAdvice.FREE;
    }

    private Load load(String address) {
        return loads.computeIfAbsent(address, meter::of);
    }
}
