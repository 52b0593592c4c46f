package org.openleap.notification.internal;

import org.openleap.notification.TellingSummary;

/** Turns a telling into what the staff see. */
public final class TellingMapper {
    private TellingMapper() {}

    public static TellingSummary summary(Telling telling) {
        return new TellingSummary(
                telling.id(),
                telling.item(),
                telling.subject(),
                telling.occasion(),
                telling.route(),
                telling.recipient(),
                telling.address(),
                telling.needs(),
                telling.letter().subject(),
                telling.letter().body(),
                telling.status(),
                telling.grade(),
                telling.owedAt(),
                telling.dueAt(),
                telling.settledAt(),
                telling.version());
    }
}
