package org.openleap.partnership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.openleap.partnership.Participant;
import org.openleap.partnership.ParticipantKind;
import org.openleap.partnership.PartnershipProblem;
import org.openleap.partnership.PutParticipant;
import org.openleap.partnership.RoleType;
import org.openleap.shared.error.RuleViolatedException;

/** Somebody who takes part. Born when they join; ends on a day and is never deleted. */
@Entity
@Table(name = "partnership_participant")
public class ParticipantLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "partnership_id")
    private long partnership;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    private String organisation;
    private String person;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "role_type")
    private RoleType type;

    private String role;

    @Column(name = "takes_part_from")
    private LocalDate since;

    @Column(name = "takes_part_until")
    private LocalDate until;

    private boolean nameable;

    protected ParticipantLine() {}

    static ParticipantLine of(long partnership) {
        var line = new ParticipantLine();
        line.partnership = partnership;
        return line;
    }

    /** @throws RuleViolatedException {@link PartnershipProblem#ENDS_BEFORE_IT_STARTS} */
    ParticipantLine put(PutParticipant command) {
        if (command.until().isBefore(command.from())) {
            throw new RuleViolatedException(PartnershipProblem.ENDS_BEFORE_IT_STARTS);
        }
        kind = command.kind();
        organisation = command.organisation().isEmpty() ? null : command.organisation();
        person = command.person().isEmpty() ? null : command.person();
        name = command.name().strip();
        type = command.type();
        role = command.role().strip();
        since = command.from();
        until = Dates.stored(command.until());
        nameable = command.kind() == ParticipantKind.ORGANISATION || command.nameable();
        return this;
    }

    long partnership() {
        return partnership;
    }

    String organisation() {
        return organisation == null ? "" : organisation;
    }

    /** Name of the organisation, when this line stands for one. */
    Optional<String> nameOfOrganisation() {
        return kind == ParticipantKind.ORGANISATION ? Optional.of(name) : Optional.empty();
    }

    Participant read() {
        return new Participant(
                id,
                kind,
                organisation(),
                person == null ? "" : person,
                name,
                type,
                role,
                since,
                Dates.open(until),
                nameable);
    }
}
