package org.openleap.insight.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** What the entries of a day or a month add up to on one account, for one source. Kept by {@link SumRepository} only. */
@Entity
@Table(name = "loop_sum")
public class LoopSum {
    /** The account that counts what came in. */
    static final String RECEIVED = "RECEIVED";

    static final String DAY = "D";
    static final String MONTH = "M";

    @EmbeddedId
    private Key key;

    private long net;

    protected LoopSum() {}

    /** Primary key. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private String level;
        private LocalDate starts;
        private String account;
        private String channel;
        private String service;
        private String place;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.level.equals(level)
                    && key.starts.equals(starts)
                    && key.account.equals(account)
                    && key.channel.equals(channel)
                    && key.service.equals(service)
                    && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return Objects.hash(level, starts, account, channel, service, place);
        }
    }
}
