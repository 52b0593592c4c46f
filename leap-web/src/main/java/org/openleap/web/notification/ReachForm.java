package org.openleap.web.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.openleap.notification.ChangeRoute;
import org.openleap.notification.ReviewNeeds;
import org.openleap.notification.Route;
import org.openleap.notification.TellingDetail;

/** How somebody can be reached and what they need, while it is put right. */
public class ReachForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Route route = Route.EMAIL;
    private String address = "";
    private String[] needs = {};
    private String language = "";

    @NotBlank
    @Size(max = 500)
    private String how = "";

    void fill(TellingDetail detail) {
        var telling = detail.telling();
        route = telling.route();
        address = telling.address();
        needs = telling.needs().toArray(String[]::new);
        language = detail.language();
    }

    ChangeRoute toRoute(TellingDetail detail) {
        var telling = detail.telling();
        return new ChangeRoute(telling.id(), telling.version(), route, address, how.strip());
    }

    ReviewNeeds toNeeds(TellingDetail detail) {
        var telling = detail.telling();
        return new ReviewNeeds(telling.id(), telling.version(), Set.of(needs), language.strip(), how.strip());
    }

    public Route getRoute() {
        return route;
    }

    public void setRoute(Route value) {
        route = value == null ? Route.NONE : value;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String value) {
        address = value == null ? "" : value;
    }

    public String[] getNeeds() {
        return needs.clone();
    }

    public void setNeeds(String[] values) {
        needs = values == null ? new String[0] : values.clone();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String value) {
        language = value == null ? "" : value;
    }

    public String getHow() {
        return how;
    }

    public void setHow(String value) {
        how = value == null ? "" : value;
    }
}
