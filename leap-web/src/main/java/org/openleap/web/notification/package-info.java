/** Pages of the tellings: who is owed an answer, and how they were told. */
package org.openleap.web.notification;
