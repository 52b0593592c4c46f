/** Who may come for a partner organisation, and what the people of the trust work for. */
package org.openleap.web.identity;
