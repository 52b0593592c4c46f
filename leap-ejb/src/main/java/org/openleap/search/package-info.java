/**
 * Finds records by the beginnings of words. Components hand it documents and ask it for references; it imports none of them
 * and knows nothing of rights: whoever asks loads the records within the scope of the caller.
 */
@BusinessComponent
package org.openleap.search;

import org.openleap.shared.BusinessComponent;
