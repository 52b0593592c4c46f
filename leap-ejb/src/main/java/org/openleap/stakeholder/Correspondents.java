package org.openleap.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.openleap.stakeholder.internal.AddressBook;

/** To whom mail of organisations goes, for components that may import stakeholders, inside their own transactions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Correspondents {
    /** Who keeps up the daily work with the trust. */
    public static final Set<String> CONTACTS = Set.of("lead_contact", "deputy");

    /** Who signs, and who keeps up the daily work. */
    public static final Set<String> SIGNATORIES = Set.of("lead_contact", "signatory", "chair");

    @Inject
    AddressBook addresses;

    /**
     * Everybody of these organisations with one of the roles today who may and wants to be written to, each once; an
     * organisation without any is written to at its own address.
     *
     * @param roles codes of {@code PERSON_ROLE}
     */
    public List<Correspondent> of(Collection<OrganisationAlias> organisations, Set<String> roles) {
        return organisations.stream()
                .flatMap(alias -> addresses.of(alias, roles).stream())
                .distinct()
                .toList();
    }
}
