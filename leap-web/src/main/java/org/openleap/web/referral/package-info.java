/** Suggestions that are passed to partner organisations: the trust's side, and the partner's. */
package org.openleap.web.referral;
