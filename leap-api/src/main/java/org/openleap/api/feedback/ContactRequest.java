package org.openleap.api.feedback;

import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openleap.feedback.Contact;
import org.openleap.notification.Route;

/** How the person wants to be told. */
@Schema(description = "How the person wants to be told what became of it.")
public record ContactRequest(
        @Schema(description = "The way to reach them; NONE to stay anonymous.", required = true)
        Route route,

        @Schema(description = "How to address them.", maxLength = 200, example = "Mrs Aldous")
        String name,

        @Schema(
                description = "E-mail address, phone number or postal address, as the route needs.",
                maxLength = 500,
                example = "someone@example.org")
        String address,

        @Schema(description = "Codes of communication needs, e.g. large print.", maxItems = 10)
        Set<String> needs) {

    static final ContactRequest ANONYMOUS = new ContactRequest(Route.NONE, "", "", Set.of());

    public ContactRequest {
        route = Objects.requireNonNullElse(route, Route.NONE);
        name = Objects.requireNonNullElse(name, "");
        address = Objects.requireNonNullElse(address, "");
        needs = needs == null ? Set.of() : needs;
    }

    Contact toContact() {
        return new Contact(route, name, address, needs);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "ContactRequest[" + route + "]";
    }
}
