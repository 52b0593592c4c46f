package org.openleap.web.webhook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.web.portal.FilterMenu;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Redirect;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Notices;
import org.openleap.web.support.Texts;
import org.openleap.webhook.DeliveryLine;
import org.openleap.webhook.DeliveryStatus;
import org.openleap.webhook.WebhookDeliveries;

/** What reached one endpoint, what did not, and what is sent again. */
@Named
@ViewScoped
public class DeliveriesView implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String PATH = "/partner/webhooks";
    private static final int ROWS = 25;

    @Inject
    transient WebhookDeliveries deliveries;

    @Inject
    transient EndpointCards cards;

    @Inject
    transient Words words;

    private long endpoint;
    private DeliveryStatus status;
    private String after = "";
    private String url = "";
    private Page<DeliveryLine> page = new Page<>(List.of(), "");

    public void load() {
        if (endpoint == 0) return;
        url = deliveries.find(endpoint).url();
        page = deliveries.page(endpoint, status == null ? "" : status.name(), new PageRequest(ROWS, after));
    }

    public String repeat(DeliveryRow row) {
        deliveries.repeat(row.id());
        Notices.done("webhook", "done.repeated");
        return Redirect.to(PATH) + "&endpoint=" + endpoint;
    }

    public boolean isOpen() {
        return !url.isEmpty();
    }

    public String getUrl() {
        return url;
    }

    public List<DeliveryRow> getRows() {
        return page.rows().stream().map(cards::row).toList();
    }

    /** Addresses of the lists. */
    public List<FilterMenu.Option> getLists() {
        var all = option(Texts.text("webhook", "deliveries.all"), address(), status == null);
        var some = Stream.of(DeliveryStatus.values())
                .map(each -> option(words.of(each), address().with("status", each.name()), each == status));
        return Stream.concat(Stream.of(all), some).toList();
    }

    private static FilterMenu.Option option(String label, Href href, boolean current) {
        return new FilterMenu.Option(label, href.toString(), String.valueOf(current));
    }

    private Href address() {
        return Href.to(PATH).with("endpoint", Long.toString(endpoint));
    }

    private Href list() {
        return status == null ? address() : address().with("status", status.name());
    }

    public String getOlder() {
        return page.hasNext() ? list().with("after", page.nextCursor()).toString() : "";
    }

    public String getNewest() {
        return after.isEmpty() ? "" : list().toString();
    }

    public long getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(long endpoint) {
        this.endpoint = endpoint;
    }

    public DeliveryStatus getStatus() {
        return status;
    }

    public void setStatus(DeliveryStatus status) {
        this.status = status;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }
}
