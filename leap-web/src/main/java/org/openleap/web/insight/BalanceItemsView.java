package org.openleap.web.insight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.openleap.insight.BookedItem;
import org.openleap.insight.LoopBalances;
import org.openleap.shared.Page;
import org.openleap.web.portal.References;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** The items behind one number of the sheet: where they came from and since when they stand there, never what they say. */
@Named
@RequestScoped
public class BalanceItemsView {
    @Inject
    LoopBalances balances;

    @Inject
    BalanceQuery query;

    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    private Page<BookedItem> page;

    /** One item of the list. */
    public record Row(String reference, String href, String channel, String place, String service, String since) {}

    public void load() {
        page = balances.items(query.filter(), query.account(), query.page());
    }

    public List<Row> getRows() {
        return page.rows().stream().map(this::row).toList();
    }

    public boolean isNothing() {
        return page.rows().isEmpty();
    }

    public String getHeading() {
        return InsightText.of("balance.items.heading", words.of(query.account()));
    }

    public String getLead() {
        return InsightText.of("balance.moment", dates.moment(query.filter().at()));
    }

    public String getSheet() {
        return query.address(BalanceQuery.SHEET).toString();
    }

    public String getOlder() {
        return page.hasNext() ? list(page.nextCursor()) : "";
    }

    public String getNewest() {
        return query.isLater() ? list("") : "";
    }

    private String list(String after) {
        return query.address(BalanceQuery.ITEMS)
                .with("account", query.account().name())
                .with("after", after)
                .toString();
    }

    private Row row(BookedItem item) {
        var reference = item.reference().value();
        return new Row(
                reference,
                References.pageOf(reference),
                labels.channel(item.channel()),
                labels.place(item.place()),
                labels.service(item.service()),
                dates.moment(item.since()));
    }
}
