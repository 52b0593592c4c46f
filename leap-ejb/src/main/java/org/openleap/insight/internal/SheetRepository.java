package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.openleap.insight.BalanceFilter;
import org.openleap.insight.BalanceGrouping;

/** Adds the sheet of a moment up: the months before, the days of its month before, and the entries of its own day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SheetRepository {
    private static final String SHEET = """
            select %1$s, account, sum(net) from (
                select channel, service, place, account, sum(net) as net from loop_sum
                    where level = 'M' and starts < ?1 group by account, channel, service, place
                union all
                select channel, service, place, account, net from loop_sum
                    where level = 'D' and starts >= ?1 and starts < ?2
                union all
                select channel, service, place, account, 1 from loop_entry where at >= ?2 and at <= ?3
                union all
                select p.channel, p.service, p.place, p.account, -1 from loop_entry e
                    join loop_entry p on p.item = e.item and p.number = e.number - 1 where e.at >= ?2 and e.at <= ?3
                union all
                select e.channel, e.service, e.place, 'RECEIVED', 1 from loop_entry e
                    left join loop_entry p on p.item = e.item and p.number = e.number - 1
                    where e.at >= ?2 and e.at <= ?3 and (p.id is null
                        or (p.channel, p.service, p.place) <> (e.channel, e.service, e.place))
                union all
                select p.channel, p.service, p.place, 'RECEIVED', -1 from loop_entry e
                    join loop_entry p on p.item = e.item and p.number = e.number - 1
                    where e.at >= ?2 and e.at <= ?3
                        and (p.channel, p.service, p.place) <> (e.channel, e.service, e.place)
            ) sheet
            where (?4 = '' or channel = ?4) and (?5 = '' or place = ?5) and (?6 = '' or service = ?6)
            group by %1$s, account having sum(net) <> 0""";

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    /**
     * One figure of the sheet.
     *
     * @param code of the source
     * @param account name of an account, or {@link LoopSum#RECEIVED}
     */
    public record Figure(String code, String account, long items) {}

    /** Every figure that is not zero. */
    @SuppressWarnings("unchecked")
    public List<Figure> figures(BalanceFilter filter) {
        var moment = LocalDateTime.ofInstant(filter.at(), ZoneOffset.UTC);
        LocalDate day = moment.toLocalDate();
        List<Object[]> rows = entities.createNativeQuery(SHEET.formatted(column(filter.by())))
                .setParameter(1, day.withDayOfMonth(1))
                .setParameter(2, day)
                .setParameter(3, moment)
                .setParameter(4, filter.channel())
                .setParameter(5, filter.place())
                .setParameter(6, filter.service())
                .getResultList();
        return rows.stream()
                .map(row -> new Figure((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    private static String column(BalanceGrouping by) {
        return switch (by) {
            case CHANNEL -> "channel";
            case PLACE -> "place";
            case SERVICE -> "service";
        };
    }
}
