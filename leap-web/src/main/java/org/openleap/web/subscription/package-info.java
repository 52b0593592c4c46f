/** Pages on which people ask for new answers by e-mail, and change or stop that; without an account. */
package org.openleap.web.subscription;
