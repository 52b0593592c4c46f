package org.openleap.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.openleap.stakeholder.internal.Organisation;
import org.openleap.stakeholder.internal.PublicRepository;

/** How organisations present themselves, for components that know which of them everybody may hear of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PublicDirectory {
    @Inject
    PublicRepository organisations;

    /** Public numbers of those with these aliases that present themselves, by name; 1,000 at most. */
    public List<String> numbers(Collection<String> aliases) {
        return organisations.numbers(aliases);
    }

    /** Those with these public numbers, by name. */
    public List<PublicOrganisation> show(Collection<String> numbers) {
        return organisations.numbered(numbers).stream()
                .map(Organisation::inPublic)
                .toList();
    }
}
