package org.openleap.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What belongs to an agreement: versions, signatures, schedules, files, evidence. Reached only through an agreement the caller may see. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PaperRepository {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "leap")
    EntityManager entities;

    public void add(Object paper) {
        entities.persist(paper);
        entities.flush();
    }

    public Optional<Wording> version(Agreement agreement, int number) {
        return entities.createQuery(
                        "select w from Wording w where w.agreement = :agreement and w.number = :number", Wording.class)
                .setParameter("agreement", agreement.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    public List<Wording> versions(Agreement agreement) {
        return entities.createQuery(
                        "select w from Wording w where w.agreement = :agreement order by w.number desc", Wording.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    /** In the order in which they were given. */
    public List<Signature> signatures(Agreement agreement) {
        return entities.createQuery(
                        "select s from Signature s where s.agreement = :agreement order by s.id", Signature.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    /** Newest first. */
    public List<SharingTerms> schedules(Agreement agreement) {
        return entities.createQuery(
                        "select s from SharingTerms s where s.agreement = :agreement order by s.number desc",
                        SharingTerms.class)
                .setParameter("agreement", agreement.id())
                .getResultList();
    }

    /** What shows that aims are lived; at most 200, the latest day first. */
    List<Evidence> evidence(Agreement agreement) {
        return entities.createQuery(
                        "select e from Evidence e where e.agreement = :agreement order by e.happenedOn desc, e.id desc",
                        Evidence.class)
                .setParameter("agreement", agreement.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Fixed, and not signed by everybody yet; the newest of its agreement is what waits. At most 200. */
    List<SharingTerms> schedulesToSign() {
        return entities.createQuery(
                        "select s from SharingTerms s where s.hash is not null and s.signedAt is null"
                                + " and s.replacedAt is null order by s.id desc",
                        SharingTerms.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    public Optional<Release> release(Agreement agreement) {
        return Optional.ofNullable(entities.find(Release.class, agreement.id()));
    }

    public Optional<KeptFile> file(Agreement agreement, long id) {
        return entities.createQuery(
                        "select f from KeptFile f where f.agreement = :agreement and f.id = :id", KeptFile.class)
                .setParameter("agreement", agreement.id())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
