package org.openleap.web.privacy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.openleap.privacy.HoldKind;
import org.openleap.privacy.PlaceHold;

/** A hold while somebody describes what it covers. */
public class HoldForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private HoldKind kind;

    @NotBlank
    @Size(max = 200)
    private String title = "";

    @NotBlank
    @Size(min = 10, max = 1000)
    private String reason = "";

    private String service = "";
    private String place = "";

    @Size(max = 40)
    private String reference = "";

    private LocalDate from;
    private LocalDate until;

    PlaceHold toCommand() {
        return new PlaceHold(
                kind,
                title,
                reason,
                text(service),
                text(place),
                text(reference).strip().toUpperCase(Locale.ROOT),
                from == null ? LocalDate.MIN : from,
                until == null ? LocalDate.MAX : until);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    public HoldKind getKind() {
        return kind;
    }

    public void setKind(HoldKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
