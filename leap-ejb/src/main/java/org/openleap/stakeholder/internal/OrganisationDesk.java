package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.openleap.identity.EditGuard;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.error.ConflictException;
import org.openleap.stakeholder.AddOrganisation;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.StakeholderProblem;

/** The one door to an organisation for somebody who wants to enter or change it. */
@ApplicationScoped
public class OrganisationDesk {
    @Inject
    OrganisationRepository organisations;

    @Inject
    EditGuard guard;

    @Inject
    InstantSource clock;

    @Inject
    StakeholderNews news;

    /** @throws ConflictException {@link StakeholderProblem#ALIAS_TAKEN} */
    public OrganisationAlias add(AddOrganisation command) {
        var alias = command.alias().isEmpty() ? free(command.profile().name()) : new OrganisationAlias(command.alias());
        if (organisations.isTaken(alias)) throw new ConflictException(StakeholderProblem.ALIAS_TAKEN, alias.value());
        var organisation = Organisation.enter(alias, command.profile(), news.by(), now());
        organisations.add(organisation);
        announce(organisation, Map.of("type", command.profile().type()));
        return alias;
    }

    /** The organisation as the caller saw it. */
    public Organisation open(OrganisationAlias alias, long version) {
        var organisation = require(alias);
        guard.requireUnchanged(version, organisation.version(), organisation.lastChange());
        return organisation;
    }

    public Organisation require(OrganisationAlias alias) {
        return organisations.require(alias, news.scope());
    }

    /** Writes down what was done. */
    public void announce(Organisation organisation, Map<String, String> facts) {
        news.tell(organisation.lastChange().what(), organisation.alias().value(), facts);
    }

    public Instant now() {
        return clock.instant();
    }

    private OrganisationAlias free(String name) {
        int number = 1;
        while (organisations.isTaken(Names.alias(name, number))) number++;
        return Names.alias(name, number);
    }

    VisibilityScope scope() {
        return news.scope();
    }
}
