package org.openleap.stakeholder.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openleap.identity.UserId;
import org.openleap.identity.VisibilityScope;
import org.openleap.shared.Conditions;
import org.openleap.shared.PageRequest;
import org.openleap.shared.error.NotFoundException;
import org.openleap.stakeholder.Network;
import org.openleap.stakeholder.OrganisationAlias;
import org.openleap.stakeholder.OrganisationFilter;
import org.openleap.stakeholder.StakeholderProblem;

/** The organisations, each query within the scope of its caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OrganisationRepository {
    private static final int MOST_JUDGED = 200;
    private static final int MOST_TWINS = 20;
    private static final int MOST_GROUPS = 50;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Organisation organisation) {
        entities.persist(organisation);
        entities.flush();
    }

    /** The organisation of this alias; for a record that was merged into another, that other. */
    public Optional<Organisation> find(OrganisationAlias alias, VisibilityScope scope) {
        var conditions = StakeholderScope.organisations(scope).and("o.alias = :alias", "alias", alias);
        var query = entities.createQuery("select o from Organisation o" + conditions.where(), Organisation.class);
        return conditions.bind(query).getResultStream().findFirst().map(Organisation::kept);
    }

    /** @throws NotFoundException {@link StakeholderProblem#UNKNOWN_ORGANISATION} also when it is hidden */
    public Organisation require(OrganisationAlias alias, VisibilityScope scope) {
        return find(alias, scope)
                .orElseThrow(() -> new NotFoundException(StakeholderProblem.UNKNOWN_ORGANISATION, alias.value()));
    }

    /** Whether an organisation, merged or not, has this alias. */
    public boolean isTaken(OrganisationAlias alias) {
        return find(alias, VisibilityScope.system()).isPresent();
    }

    /** By name, one row more than asked for. */
    public List<Organisation> page(OrganisationFilter filter, PageRequest request, VisibilityScope scope) {
        var conditions = NameCursor.after(request, matching(filter, scope), "o.sortName", "o.id");
        var query = entities.createQuery(
                "select o from Organisation o" + conditions.where() + " order by o.sortName, o.id", Organisation.class);
        return conditions.bind(query).setMaxResults(request.size() + 1).getResultList();
    }

    /** Listed ones that one person of the trust looks after, by name. */
    List<Organisation> lookedAfterBy(UserId owner, int most) {
        return entities.createQuery(
                        "select o from Organisation o where o.listed = true and o.standing.owner = :owner"
                                + " order by o.sortName, o.id",
                        Organisation.class)
                .setParameter("owner", owner.value())
                .setMaxResults(most)
                .getResultList();
    }

    /** Two hundred at most whose influence was judged, the most influential first. */
    public List<Organisation> judged(VisibilityScope scope) {
        var conditions =
                StakeholderScope.organisations(scope).and("o.listed = true").and("o.standing.influence > 0");
        var query = entities.createQuery(
                "select o from Organisation o" + conditions.where()
                        + " order by o.standing.influence desc, o.standing.interest desc, o.id desc",
                Organisation.class);
        return conditions.bind(query).setMaxResults(MOST_JUDGED).getResultList();
    }

    /** Listed organisations with these aliases, by name. */
    public List<Organisation> named(Collection<String> aliases, VisibilityScope scope) {
        if (aliases.isEmpty()) return List.of();
        var keys = aliases.stream().map(OrganisationAlias::new).toList();
        var conditions = StakeholderScope.organisations(scope)
                .and("o.listed = true")
                .and("o.alias in :aliases", "aliases", keys);
        var query = entities.createQuery(
                "select o from Organisation o" + conditions.where() + " order by o.sortName, o.id", Organisation.class);
        return conditions.bind(query).getResultList();
    }

    /** In their order, of merged ones too. */
    List<String> aliases(String after, int most) {
        List<?> next = entities.createNativeQuery("select alias from organisation where alias > ?1 order by alias")
                .setParameter(1, after)
                .setMaxResults(most)
                .getResultList();
        return next.stream().map(String::valueOf).toList();
    }

    /** Listed organisations with the same telling name, ODS code or charity number; three index look-ups. */
    public List<Organisation> twins(String matchName, String odsCode, String charityNumber, VisibilityScope scope) {
        var byName = matching("o.matchName = :value", matchName, scope);
        var byOds = matching("o.facts.odsCode = :value", odsCode, scope);
        var byCharity = matching("o.facts.charityNumber = :value", charityNumber, scope);
        return Stream.of(byName, byOds, byCharity)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Organisations in whose place this one stands. */
    public List<Organisation> predecessors(Organisation organisation) {
        return entities.createQuery(
                        "select o from Organisation o where o.listed = true and o.ending.successor = :successor"
                                + " order by o.ending.on desc, o.id",
                        Organisation.class)
                .setParameter("successor", organisation)
                .getResultList();
    }

    /** Records that were merged into this one earlier. */
    public List<Organisation> mergedInto(Organisation organisation) {
        return entities.createQuery("select o from Organisation o where o.sameAs = :kept", Organisation.class)
                .setParameter("kept", organisation)
                .getResultList();
    }

    /** How many match; the index alone answers. */
    long count(OrganisationFilter filter, VisibilityScope scope) {
        var conditions = matching(filter, scope);
        var query = entities.createQuery("select count(o) from Organisation o" + conditions.where(), Long.class);
        return conditions.bind(query).getSingleResult();
    }

    /** Alias and group, for each group that each listed organisation reaches. */
    List<Object[]> reaching() {
        return entities.createQuery(
                        "select o.alias, c from Organisation o join o.communities c where o.listed = true",
                        Object[].class)
                .getResultList();
    }

    /** Values of a field that several listed organisations share; 50 at most. */
    List<String> repeated(String field, VisibilityScope scope) {
        var conditions =
                StakeholderScope.organisations(scope).and("o.listed = true").and(field + " <> ''");
        var query = entities.createQuery(
                "select " + field + " from Organisation o" + conditions.where() + " group by " + field
                        + " having count(o) > 1 order by " + field,
                String.class);
        return conditions.bind(query).setMaxResults(MOST_GROUPS).getResultList();
    }

    List<Organisation> matching(String condition, String value, VisibilityScope scope) {
        if (value.isEmpty()) return List.of();
        var conditions =
                StakeholderScope.organisations(scope).and("o.listed = true").and(condition, "value", value);
        var query = entities.createQuery(
                "select o from Organisation o" + conditions.where() + " order by o.id", Organisation.class);
        return conditions.bind(query).setMaxResults(MOST_TWINS).getResultList();
    }

    private static Conditions matching(OrganisationFilter filter, VisibilityScope scope) {
        var conditions = StakeholderScope.organisations(scope)
                .and("o.listed = true")
                .andIfGiven("o.facts.category = :category", "category", filter.category())
                .andIfGiven("o.facts.type = :type", "type", filter.type())
                .andIfGiven("o.facts.sector = :sector", "sector", filter.sector())
                .andIfGiven(":place member of o.places", "place", filter.place())
                .andIfGiven(":community member of o.communities", "community", filter.community());
        if (!filter.network().isEmpty()) {
            conditions.and("o.facts.network = :network", "network", Network.valueOf(filter.network()));
        }
        if ("me".equals(filter.owner()))
            conditions.and("o.standing.owner = :owner", "owner", scope.user().value());
        if ("nobody".equals(filter.owner())) conditions.and("o.standing.owner = ''");
        return conditions;
    }
}
