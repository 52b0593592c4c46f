/** What people allowed: the ledger, and what stands for one of them. */
package org.openleap.web.consent;
