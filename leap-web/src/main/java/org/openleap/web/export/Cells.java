package org.openleap.web.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openleap.web.support.Labels;

/** How values stand in a file: days as 2026-11-30, codes by their labels, choices in small letters. */
@ApplicationScoped
public class Cells {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate NEVER = LocalDate.of(9000, 1, 1);

    @Inject
    Labels labels;

    String day(Instant at) {
        return at.equals(Instant.MAX) || at.equals(Instant.MIN) ? "" : day(LocalDate.ofInstant(at, LONDON));
    }

    /** Far days stand for "none". */
    String day(LocalDate day) {
        return day.isBefore(NEVER) ? day.toString() : "";
    }

    /** {@code HAS_SUGGESTIONS} is "has suggestions". */
    String choice(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    String service(String code) {
        return labels.service(code);
    }

    String place(String code) {
        return labels.place(code);
    }

    String channel(String code) {
        return labels.channel(code);
    }

    String themes(Collection<String> codes) {
        return codes.stream().map(labels::theme).collect(Collectors.joining("; "));
    }
}
