package org.openleap.web.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.intake.OpenCardSession;

/** A session in which people filled in cards, while it is written down. */
public class CardSessionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank
    @Size(max = 200)
    private String place = "";

    @NotNull
    private LocalDate heldOn;

    @NotBlank
    @Size(max = 200)
    private String staff = "";

    @Size(max = 200)
    private String host = "";

    private String channel = "comment_card";
    private String service = "";

    @NotNull
    @Positive
    @Max(10_000)
    private Integer collected;

    OpenCardSession toCommand() {
        return new OpenCardSession(place, heldOn, staff, host, channel, service, collected);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getStaff() {
        return staff;
    }

    public void setStaff(String staff) {
        this.staff = staff;
    }

    public String getHost() {
        return host;
    }

    public void setHost(String host) {
        this.host = host == null ? "" : host;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service == null ? "" : service;
    }

    public Integer getCollected() {
        return collected;
    }

    public void setCollected(Integer collected) {
        this.collected = collected;
    }
}
