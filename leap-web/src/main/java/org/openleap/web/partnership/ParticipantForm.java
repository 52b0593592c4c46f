package org.openleap.web.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.openleap.partnership.Participant;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.PartnershipDetail;
import org.openleap.partnership.PutParticipant;
import org.openleap.partnership.RoleType;

/** Somebody who takes part, while it is written. */
public class ParticipantForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotNull
    private ParticipantKind kind;

    private String organisation = "";

    @NotBlank
    @Size(max = 200)
    private String name = "";

    @NotNull
    private RoleType type;

    @Size(max = 500)
    private String role = "";

    @NotNull
    private LocalDate from;

    private LocalDate until;

    private boolean nameable;

    private String person = "";

    static ParticipantForm of(Participant participant) {
        var form = new ParticipantForm();
        form.kind = participant.kind();
        form.organisation = participant.organisation();
        form.person = participant.person();
        form.name = participant.name();
        form.type = participant.type();
        form.role = participant.role();
        form.from = participant.from();
        form.until = OpenDates.typed(participant.until());
        form.nameable = participant.nameable();
        return form;
    }

    static ParticipantForm from(LocalDate today) {
        var form = new ParticipantForm();
        form.kind = ParticipantKind.ORGANISATION;
        form.type = RoleType.DELIVERS;
        form.from = today;
        return form;
    }

    PutParticipant toCommand(PartnershipDetail partnership, long id) {
        return new PutParticipant(
                partnership.reference(),
                partnership.version(),
                id,
                kind,
                organisation == null ? "" : organisation,
                person,
                name,
                type,
                role,
                from,
                OpenDates.open(until),
                nameable);
    }

    public ParticipantKind getKind() {
        return kind;
    }

    public void setKind(ParticipantKind kind) {
        this.kind = kind;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public RoleType getType() {
        return type;
    }

    public void setType(RoleType type) {
        this.type = type;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
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

    public boolean isNameable() {
        return nameable;
    }

    public void setNameable(boolean nameable) {
        this.nameable = nameable;
    }
}
