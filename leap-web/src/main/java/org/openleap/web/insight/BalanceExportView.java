package org.openleap.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openleap.insight.BalanceLine;
import org.openleap.insight.LoopAccount;
import org.openleap.insight.LoopBalance;
import org.openleap.insight.LoopBalances;
import org.openleap.shared.CsvText;

/** Gives the sheet out as a file: codes and plain numbers, so that it can be counted on. */
@Named
@RequestScoped
public class BalanceExportView {
    @Inject
    LoopBalances balances;

    @Inject
    BalanceQuery query;

    public void write() throws IOException {
        var content = file(balances.read(query.filter())).bytes();
        var context = FacesContext.getCurrentInstance();
        var out = context.getExternalContext();
        out.setResponseContentType("text/csv; charset=UTF-8");
        out.setResponseContentLength(content.length);
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"loop-balance.csv\"");
        out.setResponseHeader("Cache-Control", "no-store");
        out.getResponseOutputStream().write(content);
        context.responseComplete();
    }

    private static CsvText file(LoopBalance balance) {
        var by = balance.filter().by().name().toLowerCase(Locale.ROOT);
        var headings = new ArrayList<>(List.of("as_of", by, "received"));
        Stream.of(LoopAccount.values())
                .map(account -> account.name().toLowerCase(Locale.ROOT))
                .forEach(headings::add);
        headings.add("difference");
        var file = CsvText.of(headings);
        var moment = balance.filter().at().toString();
        balance.lines().forEach(line -> file.row(cells(moment, line)));
        return file;
    }

    private static List<String> cells(String moment, BalanceLine line) {
        var cells = new ArrayList<>(List.of(moment, line.code(), Long.toString(line.received())));
        Stream.of(LoopAccount.values())
                .map(account -> Long.toString(line.on(account)))
                .forEach(cells::add);
        cells.add(Long.toString(line.difference()));
        return cells;
    }
}
