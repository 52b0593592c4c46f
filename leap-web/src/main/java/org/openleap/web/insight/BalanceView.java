package org.openleap.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.insight.BalanceCheck;
import org.openleap.insight.LoopBalance;
import org.openleap.insight.LoopBalances;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.support.Dates;

/** The loop balance sheet. All its state is in the address. */
@Named
@RequestScoped
public class BalanceView {
    @Inject
    LoopBalances balances;

    @Inject
    BalanceQuery query;

    @Inject
    BalanceRows rows;

    @Inject
    Dates dates;

    private LoopBalance balance;
    private BalanceCheck check;

    private LoopBalance balance() {
        if (balance == null) balance = balances.read(query.filter());
        return balance;
    }

    private BalanceCheck check() {
        if (check == null) check = balances.latestCheck();
        return check;
    }

    public List<String> getAccounts() {
        return rows.accounts();
    }

    public List<BalanceRow> getRows() {
        return rows.rows(balance(), query);
    }

    public BalanceRow getTotal() {
        return rows.total(balance(), query);
    }

    public boolean isNothing() {
        return balance().lines().isEmpty();
    }

    /** "As things stood on 6 August 2026, 23:59." */
    public String getMoment() {
        return InsightText.of("balance.moment", dates.moment(balance().filter().at()));
    }

    /** Whether new things may be published. */
    public boolean isInOrder() {
        return balances.isBalanced();
    }

    /** What the last look into the books found. */
    public String getChecked() {
        if (check().at().equals(BalanceCheck.none().at())) return InsightText.of("balance.check.never");
        var found = check().isInOrder() ? "balance.check.right" : "balance.check.wrong";
        return InsightText.of(
                found,
                dates.moment(check().at()),
                BalanceRows.number(check().items()),
                BalanceRows.number(check().wrong()));
    }

    /** The first items that are booked in the wrong place. */
    public List<String> getExamples() {
        return check().examples();
    }

    public String getDay() {
        return query.day();
    }

    public String getBy() {
        return query.grouping().name();
    }

    public List<FilterMenu.Option> getGroupings() {
        return query.groupings();
    }

    public List<FilterMenu> getMenus() {
        return query.menus();
    }

    public String getFile() {
        return query.address("/staff/balance-export").toString();
    }
}
