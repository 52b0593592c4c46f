/**
 * What must be taken out or blurred before words leave the trust: rules that a person can read and check, nothing learned and
 * nothing sent anywhere. They point; people decide.
 */
@BusinessComponent
package org.openleap.redaction;

import org.openleap.shared.BusinessComponent;
