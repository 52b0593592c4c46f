/**
 * What LEAP keeps about people, wherever it lies: where somebody appears, everything that is held about them, and how they are
 * taken out so that the proof stays. Each component that keeps something about people implements {@link
 * org.openleap.privacy.PersonalRecords}; this one imports none of them. A hold wins over every erasure.
 */
@BusinessComponent(dependsOn = {"audit", "consent", "identity"})
package org.openleap.privacy;

import org.openleap.shared.BusinessComponent;
