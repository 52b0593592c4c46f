package org.openleap.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openleap.insight.BalanceFilter;
import org.openleap.insight.BalanceLine;
import org.openleap.insight.LoopAccount;
import org.openleap.insight.LoopBalance;

/** Puts figures into lines. */
@ApplicationScoped
public class SheetWriter {

    /** The sheet, the source with the most items first. */
    public LoopBalance write(BalanceFilter filter, List<SheetRepository.Figure> figures) {
        Map<String, Line> lines = new LinkedHashMap<>();
        figures.forEach(figure ->
                lines.computeIfAbsent(figure.code(), code -> new Line()).add(figure));
        return new LoopBalance(filter, sorted(lines));
    }

    private static List<BalanceLine> sorted(Map<String, Line> lines) {
        Collection<Map.Entry<String, Line>> entries = lines.entrySet();
        return entries.stream()
                .map(line -> new BalanceLine(line.getKey(), line.getValue().received, line.getValue().standing))
                .sorted(Comparator.comparingLong(BalanceLine::received)
                        .reversed()
                        .thenComparing(BalanceLine::code))
                .toList();
    }

    /** A line that is being put together. */
    private static final class Line {
        private final Map<LoopAccount, Long> standing = new EnumMap<>(LoopAccount.class);
        private long received;

        private void add(SheetRepository.Figure figure) {
            if (LoopSum.RECEIVED.equals(figure.account())) received += figure.items();
            else standing.merge(LoopAccount.valueOf(figure.account()), figure.items(), Long::sum);
        }
    }
}
