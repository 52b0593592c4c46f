package org.openleap.poster.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.poster.PosterOrder;
import org.openleap.publication.PublishedPair;
import org.openleap.redaction.PublicCount;
import org.openleap.reference.ReferenceData;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.WorkingDays;
import org.openleap.shared.LeapSetting;

/** What stands on a poster besides the answers: whose it is, of which time, the number on top, and how to tell us more. */
@ApplicationScoped
public class PosterWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    @Inject
    ReferenceData reference;

    @Inject
    InstantSource clock;

    Map<String, Object> of(PosterOrder order, List<PublishedPair> pairs, PublicCount heard) {
        var tellUs = address(order);
        var values = new HashMap<String, Object>();
        values.put("trust", LeapSetting.LEAP_TRUST_NAME.require());
        values.put("phone", LeapSetting.LEAP_CONTACT_PHONE.require());
        values.put("size", order.size().name());
        values.put("about", about(order));
        values.put("period", order.period());
        values.put("headline", headline(heard));
        values.put("pairs", pairs.stream().map(PosterWords::pair).toList());
        values.put("made", day(clock.instant()));
        values.put("answers", LeapSetting.LEAP_PUBLIC_URL.require() + "/you-said-we-did");
        values.put("address", tellUs);
        values.put("code", QrCode.of(tellUs));
        values.put("signs", Signs.ALL);
        return values;
    }

    String fileName(PosterOrder order) {
        var parts = Stream.of(
                "you-said-we-did",
                order.filter().service(),
                order.filter().place(),
                order.filter().quarter());
        var name = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
        return name.replaceAll("[^A-Za-z0-9-]", "") + "-" + order.size().name().toLowerCase(Locale.ROOT) + ".pdf";
    }

    /** The service and the place; the whole trust needs no name of its own. */
    private String about(PosterOrder order) {
        return Stream.of(
                        label(ReferenceList.SERVICE, order.filter().service()),
                        label(ReferenceList.PLACE, order.filter().place()),
                        label(ReferenceList.THEME, order.filter().theme()))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String label(ReferenceList list, String code) {
        return code.isEmpty() ? "" : reference.label(list, code);
    }

    /** A small number says too much about few people, and nothing about the rest: no headline. */
    static String headline(PublicCount heard) {
        if (heard.isFew() || heard.value() == 0) return "";
        var number = String.format(Locale.UK, "%,d", heard.value());
        return heard.precision() == PublicCount.Precision.ABOUT ? "About " + number : number;
    }

    private static Map<String, Object> pair(PublishedPair pair) {
        return Map.of(
                "youSaid", pair.youSaid(),
                "weDid", pair.weDid(),
                "outcome", pair.outcome().name(),
                "day", day(pair.publishedAt()),
                "wrong", pair.earlier().wrong());
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, WorkingDays.LONDON));
    }

    /** Leads to the form, with the service filled in. */
    private static String address(PosterOrder order) {
        var form = LeapSetting.LEAP_PUBLIC_URL.require() + "/tell-us";
        return order.filter().service().isEmpty()
                ? form
                : form + "?service=" + order.filter().service();
    }
}
