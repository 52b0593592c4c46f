package org.openleap.web.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.insight.BalanceGrouping;
import org.openleap.insight.BalanceLine;
import org.openleap.insight.LoopAccount;
import org.openleap.insight.LoopBalance;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** Turns the lines of a sheet into rows of a table. */
@ApplicationScoped
public class BalanceRows {
    @Inject
    Words words;

    @Inject
    Labels labels;

    /** The names of the accounts, in their order. */
    public List<String> accounts() {
        return Stream.of(LoopAccount.values()).map(words::of).toList();
    }

    public List<BalanceRow> rows(LoopBalance balance, BalanceQuery query) {
        var by = balance.filter().by();
        return balance.lines().stream()
                .map(line -> row(line, name(by, line.code()), query.address(BalanceQuery.ITEMS), by))
                .toList();
    }

    public BalanceRow total(LoopBalance balance, BalanceQuery query) {
        var by = balance.filter().by();
        return row(balance.total(), InsightText.of("balance.total"), query.address(BalanceQuery.ITEMS), by);
    }

    /** What the source of a line is called. */
    public String name(BalanceGrouping by, String code) {
        if (code.isEmpty()) return InsightText.of("balance.unknown");
        return switch (by) {
            case CHANNEL -> labels.channel(code);
            case PLACE -> labels.place(code);
            case SERVICE -> labels.service(code);
        };
    }

    private BalanceRow row(BalanceLine line, String name, Href items, BalanceGrouping by) {
        if (!line.code().isEmpty()) items.with(parameter(by), line.code());
        var figures = Stream.of(LoopAccount.values())
                .map(account -> figure(line.on(account), account, items))
                .toList();
        var tone = line.difference() == 0 ? "" : "off";
        return new BalanceRow(name, number(line.received()), figures, number(line.difference()), tone);
    }

    private BalanceFigure figure(long items, LoopAccount account, Href href) {
        if (items == 0) return new BalanceFigure(words.of(account), number(items), "", "nil");
        var address = href.with("account", account.name()).toString();
        return new BalanceFigure(words.of(account), number(items), address, "");
    }

    private static String parameter(BalanceGrouping by) {
        return switch (by) {
            case CHANNEL -> "channel";
            case PLACE -> "place";
            case SERVICE -> "service";
        };
    }

    static String number(long items) {
        return NumberFormat.getIntegerInstance(Texts.ENGLISH).format(items);
    }
}
