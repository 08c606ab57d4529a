/* SPDX-License-Identifier: 0BSD */
/* Made by stele from the pages; spec b7ba2a6c50b3479e16b9ece8cf29a5a6ec5d74847b77e088d159a97684772eb2. Do not edit. */
#include "stele_messages.h"

#include <stddef.h>
#include <string.h>

#include "locale_match.h"

enum {
	LOCALE_COUNT = 4,
	LOCALE_SLOTS = 4,
	ROW_COUNT = 49,
	NAME_COUNT = 21
};

/* The source first. */
static const char *const locales[LOCALE_SLOTS + 1] = {
	"en-US",
	"fr-FR",
	"it-IT",
	"zh-CN",
	NULL
};

/* What the pages say, by method ("": in general) and status. */
struct row {
	const char *method;
	uint32_t status;
	const char *texts[LOCALE_SLOTS]; /* as locales; NULL: not said in that language */
};

struct name {
	uint32_t status;
	const char *symbol;
};

static const struct row rows[ROW_COUNT + 1] = {
	{"", 0x00000000u, {
		/* en-us/hosting-status-codes.md:40 */
		"The call succeeded.",
		/* fr-fr/hosting-status-codes.md:42 */
		"L\342\200\231appel a r\303\251ussi.",
		/* it-it/hosting-status-codes.md:42 */
		"La chiamata \303\250 riuscita.",
		/* zh-cn/hosting-status-codes.md:42 */
		"\350\260\203\347\224\250\346\210\220\345\212\237\343\200\202"
	}},
	{"", 0x00000001u, {
		/* en-us/hosting-status-codes.md:41 */
		"The call succeeded, but there was nothing to do, or the answer is no.",
		/* fr-fr/hosting-status-codes.md:43 */
		"L\342\200\231appel a r\303\251ussi, mais il n\342\200\231y avait rien "
		"\303\240 faire, ou la r\303\251ponse est n\303\251gative.",
		/* it-it/hosting-status-codes.md:43 */
		"La chiamata \303\250 riuscita, ma non c\'era nulla da fare oppure la risposta "
		"\303\250 negativa.",
		/* zh-cn/hosting-status-codes.md:43 */
		"\350\260\203\347\224\250\346\210\220\345\212\237\357\274\214\344\275\206\346\227\240\344\272\213"
		"\345\217\257\345\201\232\357\274\214\346\210\226\350\200\205\347\255\224\346\241\210\344\270\272"
		"\345\220\246\343\200\202"
	}},
	{"", 0x80004001u, {
		/* en-us/hosting-status-codes.md:43 */
		"The object does not implement this method.",
		/* fr-fr/hosting-status-codes.md:45 */
		"L\342\200\231objet n\342\200\231impl\303\251mente pas cette m\303\251thode.",
		/* it-it/hosting-status-codes.md:45 */
		"L\'oggetto non implementa questo metodo.",
		/* zh-cn/hosting-status-codes.md:45 */
		"\345\257\271\350\261\241\346\234\252\345\256\236\347\216\260\346\255\244\346\226\271\346\263\225"
		"\343\200\202"
	}},
	{"", 0x80004002u, {
		/* en-us/hosting-status-codes.md:46 */
		"The object does not implement the interface that was asked for.",
		/* fr-fr/hosting-status-codes.md:48 */
		"L\342\200\231objet n\342\200\231impl\303\251mente pas l\342\200\231interface "
		"demand\303\251e.",
		/* it-it/hosting-status-codes.md:48 */
		"L\'oggetto non implementa l\'interfaccia richiesta.",
		/* zh-cn/hosting-status-codes.md:48 */
		"\345\257\271\350\261\241\346\234\252\345\256\236\347\216\260\346\211\200\350\257\267\346\261\202"
		"\347\232\204\346\216\245\345\217\243\343\200\202"
	}},
	{"", 0x80004003u, {
		/* en-us/hosting-status-codes.md:47 */
		"A pointer that the call needs is NULL or not valid.",
		/* fr-fr/hosting-status-codes.md:49 */
		"Un pointeur n\303\251cessaire \303\240 l\342\200\231appel est NULL ou "
		"non valide.",
		/* it-it/hosting-status-codes.md:49 */
		"Un puntatore necessario alla chiamata \303\250 NULL o non \303\250 valido.",
		/* zh-cn/hosting-status-codes.md:49 */
		"\350\257\245\350\260\203\347\224\250\346\211\200\351\234\200\347\232\204\346\214\207\351\222\210"
		"\344\270\272 NULL \346\210\226\346\227\240\346\225\210\343\200\202"
	}},
	{"", 0x80004005u, {
		/* en-us/hosting-status-codes.md:48 */
		"The call failed for a reason that no other status code names. Once a hosting "
		"method has returned it, the runtime cannot be used any more in this process.",
		/* fr-fr/hosting-status-codes.md:50 */
		"L\342\200\231appel a \303\251chou\303\251 pour une raison qu\342\200\231aucun "
		"autre code d\342\200\231\303\251tat ne d\303\251signe. Une fois qu\342\200\231une "
		"m\303\251thode d\342\200\231h\303\251bergement l\342\200\231a retourn\303\251, "
		"le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus.",
		/* it-it/hosting-status-codes.md:50 */
		"La chiamata non \303\250 riuscita per un motivo che nessun altro codice "
		"di stato indica. Dopo che un metodo di hosting lo ha restituito, il runtime "
		"non pu\303\262 pi\303\271 essere usato in questo processo.",
		/* zh-cn/hosting-status-codes.md:50 */
		"\350\260\203\347\224\250\345\244\261\350\264\245\357\274\214\344\270\224\345\205\266\344\273\226"
		"\347\212\266\346\200\201\344\273\243\347\240\201\345\235\207\346\234\252\350\257\264\346\230\216"
		"\345\205\266\345\216\237\345\233\240\343\200\202\346\211\277\350\275\275\346\226\271\346\263\225"
		"\350\277\224\345\233\236\346\255\244\344\273\243\347\240\201\345\220\216\357\274\214\350\277\220"
		"\350\241\214\346\227\266\345\234\250\346\255\244\350\277\233\347\250\213\344\270\255\346\227\240"
		"\346\263\225\345\206\215\344\275\277\347\224\250\343\200\202"
	}},
	{"", 0x8000FFFFu, {
		/* en-us/hosting-status-codes.md:42 */
		"The call does not fit the state in which the object is.",
		/* fr-fr/hosting-status-codes.md:44 */
		"L\342\200\231appel ne convient pas \303\240 l\342\200\231\303\251tat dans "
		"lequel se trouve l\342\200\231objet.",
		/* it-it/hosting-status-codes.md:44 */
		"La chiamata non \303\250 compatibile con lo stato in cui si trova l\'oggetto.",
		/* zh-cn/hosting-status-codes.md:44 */
		"\350\257\245\350\260\203\347\224\250\344\270\216\345\257\271\350\261\241\345\275\223\345\211\215"
		"\347\232\204\347\212\266\346\200\201\344\270\215\347\254\246\343\200\202"
	}},
	{"", 0x8007000Eu, {
		/* en-us/hosting-status-codes.md:44 */
		"Memory ran out while the call was being carried out.",
		/* fr-fr/hosting-status-codes.md:46 */
		"La m\303\251moire s\342\200\231est \303\251puis\303\251e pendant l\342\200\231ex\303\251cu"
		"tion de l\342\200\231appel.",
		/* it-it/hosting-status-codes.md:46 */
		"La memoria si \303\250 esaurita durante l\'esecuzione della chiamata.",
		/* zh-cn/hosting-status-codes.md:46 */
		"\346\211\247\350\241\214\350\260\203\347\224\250\346\234\237\351\227\264\345\206\205\345\255\230"
		"\350\200\227\345\260\275\343\200\202"
	}},
	{"", 0x80070057u, {
		/* en-us/hosting-status-codes.md:45 */
		"At least one argument has a value that the method does not accept.",
		/* fr-fr/hosting-status-codes.md:47 */
		"Au moins un argument a une valeur que la m\303\251thode n\342\200\231accepte "
		"pas.",
		/* it-it/hosting-status-codes.md:47 */
		"Almeno un argomento ha un valore che il metodo non accetta.",
		/* zh-cn/hosting-status-codes.md:47 */
		"\350\207\263\345\260\221\346\234\211\344\270\200\344\270\252\345\217\202\346\225\260\347\232\204"
		"\345\200\274\344\270\215\350\242\253\350\257\245\346\226\271\346\263\225\346\216\245\345\217\227"
		"\343\200\202"
	}},
	{"", 0x80131020u, {
		/* en-us/hosting-status-codes.md:49 */
		"The host found that tasks were waiting for one another without end, and "
		"gave up this wait to free the others.",
		/* fr-fr/hosting-status-codes.md:51 */
		"L\342\200\231h\303\264te a constat\303\251 que des t\303\242ches s\342\200\231attendaient "
		"mutuellement sans fin et a renonc\303\251 \303\240 cette attente pour "
		"d\303\251bloquer les autres.",
		/* it-it/hosting-status-codes.md:51 */
		"L\'host ha rilevato che alcune attivit\303\240 si attendevano a vicenda "
		"senza fine e ha annullato questa attesa per sbloccare le altre.",
		/* zh-cn/hosting-status-codes.md:51 */
		"\345\256\277\344\270\273\345\217\221\347\216\260\350\213\245\345\271\262\344\273\273\345\212\241"
		"\345\234\250\346\227\240\344\274\221\346\255\242\345\234\260\347\233\270\344\272\222\347\255\211"
		"\345\276\205\357\274\214\344\272\216\346\230\257\346\224\276\345\274\203\346\255\244\346\254\241"
		"\347\255\211\345\276\205\344\273\245\350\247\243\351\231\244\345\257\271\345\205\266\344\273\226"
		"\344\273\273\345\212\241\347\232\204\351\230\273\345\241\236\343\200\202"
	}},
	{"", 0x80131021u, {
		/* en-us/hosting-status-codes.md:50 */
		"The call was broken off before it had finished its work.",
		/* fr-fr/hosting-status-codes.md:52 */
		"L\342\200\231appel a \303\251t\303\251 interrompu avant d\342\200\231avoir "
		"termin\303\251 son travail.",
		/* it-it/hosting-status-codes.md:52 */
		"La chiamata \303\250 stata interrotta prima di aver terminato il suo lavoro.",
		/* zh-cn/hosting-status-codes.md:52 */
		"\350\260\203\347\224\250\345\234\250\345\256\214\346\210\220\345\205\266\345\267\245\344\275\234"
		"\344\271\213\345\211\215\350\242\253\344\270\255\346\226\255\343\200\202"
	}},
	{"", 0x80131022u, {
		/* en-us/hosting-status-codes.md:51 */
		"The operation is not permitted in the present situation.",
		/* fr-fr/hosting-status-codes.md:53 */
		"L\342\200\231op\303\251ration n\342\200\231est pas autoris\303\251e dans "
		"la situation actuelle.",
		/* it-it/hosting-status-codes.md:53 */
		"L\'operazione non \303\250 consentita nella situazione attuale.",
		/* zh-cn/hosting-status-codes.md:53 */
		"\345\234\250\345\275\223\345\211\215\346\203\205\345\206\265\344\270\213\344\270\215\345\205\201"
		"\350\256\270\346\211\247\350\241\214\346\255\244\346\223\215\344\275\234\343\200\202"
	}},
	{"", 0x80131023u, {
		/* en-us/hosting-status-codes.md:52 */
		"The process has no runtime that could run managed code or handle the call.",
		/* fr-fr/hosting-status-codes.md:54 */
		"Le processus ne dispose d\342\200\231aucun runtime capable d\342\200\231ex\303\251cuter "
		"du code manag\303\251 ou de traiter l\342\200\231appel.",
		/* it-it/hosting-status-codes.md:54 */
		"Il processo non dispone di un runtime in grado di eseguire codice gestito "
		"o di gestire la chiamata.",
		/* zh-cn/hosting-status-codes.md:54 */
		"\350\277\233\347\250\213\344\270\255\346\262\241\346\234\211\350\203\275\345\244\237\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266\343\200\202"
	}},
	{"", 0x80131024u, {
		/* en-us/hosting-status-codes.md:53 */
		"The time limit passed before the call could complete.",
		/* fr-fr/hosting-status-codes.md:55 */
		"Le d\303\251lai imparti s\342\200\231est \303\251coul\303\251 avant que "
		"l\342\200\231appel n\342\200\231aboutisse.",
		/* it-it/hosting-status-codes.md:55 */
		"Il limite di tempo \303\250 trascorso prima che la chiamata potesse essere "
		"completata.",
		/* zh-cn/hosting-status-codes.md:55 */
		"\346\227\266\351\227\264\351\231\220\345\210\266\345\267\262\350\277\207\357\274\214\350\200\214"
		"\350\260\203\347\224\250\345\260\232\346\234\252\345\256\214\346\210\220\343\200\202"
	}},
	{"", 0x80131025u, {
		/* en-us/hosting-status-codes.md:54 */
		"The caller does not hold the lock that it must hold for this call.",
		/* fr-fr/hosting-status-codes.md:56 */
		"L\342\200\231appelant ne d\303\251tient pas le verrou qu\342\200\231il "
		"doit d\303\251tenir pour cet appel.",
		/* it-it/hosting-status-codes.md:56 */
		"Il chiamante non detiene il blocco che deve detenere per questa chiamata.",
		/* zh-cn/hosting-status-codes.md:56 */
		"\350\260\203\347\224\250\346\226\271\346\234\252\346\214\201\346\234\211\350\277\233\350\241\214"
		"\350\257\245\350\260\203\347\224\250\346\211\200\345\277\205\351\241\273\346\214\201\346\234\211"
		"\347\232\204\351\224\201\343\200\202"
	}},
	{"", 0x80131026u, {
		/* en-us/hosting-status-codes.md:55 */
		"A thread or fiber was blocked on an event that was then canceled.",
		/* fr-fr/hosting-status-codes.md:57 */
		"Un thread ou une fibre \303\251tait bloqu\303\251 sur un \303\251v\303\251nement "
		"qui a ensuite \303\251t\303\251 annul\303\251.",
		/* it-it/hosting-status-codes.md:57 */
		"Un thread o un fiber era bloccato su un evento che \303\250 stato poi "
		"annullato.",
		/* zh-cn/hosting-status-codes.md:57 */
		"\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\345\233\240\347\255\211\345\276\205"
		"\346\237\220\344\270\252\344\272\213\344\273\266\350\200\214\351\230\273\345\241\236\357\274\214"
		"\351\232\217\345\220\216\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210"
		"\343\200\202"
	}},
	{"", 0x80131027u, {
		/* en-us/hosting-status-codes.md:56 */
		"The abort of a thread was escalated to the exit of the process.",
		/* fr-fr/hosting-status-codes.md:58 */
		"L\342\200\231abandon d\342\200\231un thread a conduit, par escalade, \303\240 "
		"la sortie du processus.",
		/* it-it/hosting-status-codes.md:58 */
		"L\'interruzione di un thread ha comportato, per escalation, l\'uscita "
		"dal processo.",
		/* zh-cn/hosting-status-codes.md:58 */
		"\347\272\277\347\250\213\344\270\255\346\255\242\350\242\253\345\215\207\347\272\247\344\270\272"
		"\350\277\233\347\250\213\351\200\200\345\207\272\343\200\202"
	}},
	{"", 0x80131028u, {
		/* en-us/hosting-status-codes.md:57 */
		"The unloading of an application domain was escalated to the exit of the "
		"process.",
		/* fr-fr/hosting-status-codes.md:59 */
		"Le d\303\251chargement d\342\200\231un domaine d\342\200\231application "
		"a conduit, par escalade, \303\240 la sortie du processus.",
		/* it-it/hosting-status-codes.md:59 */
		"Lo scaricamento di un dominio applicazione ha comportato, per escalation, "
		"l\'uscita dal processo.",
		/* zh-cn/hosting-status-codes.md:59 */
		"\345\272\224\347\224\250\347\250\213\345\272\217\345\237\237\345\215\270\350\275\275\350\242\253"
		"\345\215\207\347\272\247\344\270\272\350\277\233\347\250\213\351\200\200\345\207\272\343\200\202"
	}},
	{"", 0x80131029u, {
		/* en-us/hosting-status-codes.md:58 */
		"An exceeded time limit was escalated to the exit of the process.",
		/* fr-fr/hosting-status-codes.md:60 */
		"Le d\303\251passement d\342\200\231un d\303\251lai a conduit, par escalade, "
		"\303\240 la sortie du processus.",
		/* it-it/hosting-status-codes.md:60 */
		"Il superamento di un limite di tempo ha comportato, per escalation, l\'uscita "
		"dal processo.",
		/* zh-cn/hosting-status-codes.md:60 */
		"\350\266\205\346\227\266\350\242\253\345\215\207\347\272\247\344\270\272\350\277\233\347\250\213"
		"\351\200\200\345\207\272\343\200\202"
	}},
	{"", 0x8013102Au, {
		/* en-us/hosting-status-codes.md:59 */
		"A lack of memory was escalated to the exit of the process.",
		/* fr-fr/hosting-status-codes.md:61 */
		"Le manque de m\303\251moire a conduit, par escalade, \303\240 la sortie "
		"du processus.",
		/* it-it/hosting-status-codes.md:61 */
		"La mancanza di memoria ha comportato, per escalation, l\'uscita dal processo.",
		/* zh-cn/hosting-status-codes.md:61 */
		"\345\206\205\345\255\230\344\270\215\350\266\263\350\242\253\345\215\207\347\272\247\344\270\272"
		"\350\277\233\347\250\213\351\200\200\345\207\272\343\200\202"
	}},
	{"", 0x8013102Bu, {
		/* en-us/hosting-status-codes.md:60 */
		"A stack overflow was escalated to the exit of the process.",
		/* fr-fr/hosting-status-codes.md:62 */
		"Un d\303\251passement de pile a conduit, par escalade, \303\240 la sortie "
		"du processus.",
		/* it-it/hosting-status-codes.md:62 */
		"Un overflow dello stack ha comportato, per escalation, l\'uscita dal processo.",
		/* zh-cn/hosting-status-codes.md:62 */
		"\345\240\206\346\240\210\346\272\242\345\207\272\350\242\253\345\215\207\347\272\247\344\270\272"
		"\350\277\233\347\250\213\351\200\200\345\207\272\343\200\202"
	}},
	{"IHostTaskManager.EnterRuntime", 0x00000000u, {
		/* en-us/ihosttaskmanager-enterruntime-method.md:30 */
		"The host has taken note that the task is back in managed code.",
		/* fr-fr/ihosttaskmanager-enterruntime-method.md:32 */
		"L\342\200\231h\303\264te a pris acte que la t\303\242che est revenue dans "
		"le code manag\303\251.",
		/* it-it/ihosttaskmanager-enterruntime-method.md:32 */
		"L\'host ha preso atto che l\'attivit\303\240 \303\250 rientrata nel codice "
		"gestito.",
		/* zh-cn/ihosttaskmanager-enterruntime-method.md:32 */
		"\345\256\277\344\270\273\345\267\262\350\256\260\345\275\225\357\274\232\350\257\245\344\273\273"
		"\345\212\241\345\267\262\345\233\236\345\210\260\346\211\230\347\256\241\344\273\243\347\240\201"
		"\343\200\202"
	}},
	{"IHostTaskManager.EnterRuntime", 0x80004005u, {
		/* en-us/ihosttaskmanager-enterruntime-method.md:35 */
		"Something failed beyond recovery, for a reason that is not known. From "
		"then on the runtime cannot be used any more in this process, and later "
		"hosting calls return HOST_E_CLRNOTAVAILABLE.",
		/* fr-fr/ihosttaskmanager-enterruntime-method.md:37 */
		"\303\211chec irr\303\251cup\303\251rable, de cause inconnue. D\303\250s "
		"lors, le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus "
		"et les appels d\342\200\231h\303\251bergement ult\303\251rieurs retournent "
		"HOST_E_CLRNOTAVAILABLE.",
		/* it-it/ihosttaskmanager-enterruntime-method.md:37 */
		"Errore irrecuperabile, di causa ignota. Da quel momento il runtime non "
		"pu\303\262 pi\303\271 essere usato in questo processo e le chiamate di "
		"hosting successive restituiscono HOST_E_CLRNOTAVAILABLE.",
		/* zh-cn/ihosttaskmanager-enterruntime-method.md:37 */
		"\345\207\272\347\216\260\344\272\206\345\216\237\345\233\240\344\270\215\346\230\216\344\270\224"
		"\346\227\240\346\263\225\346\201\242\345\244\215\347\232\204\346\225\205\351\232\234\343\200\202"
		"\346\255\244\345\220\216\357\274\214\350\277\220\350\241\214\346\227\266\345\234\250\346\255\244"
		"\350\277\233\347\250\213\344\270\255\346\227\240\346\263\225\345\206\215\344\275\277\347\224\250"
		"\357\274\214\345\220\216\347\273\255\347\232\204\346\211\277\350\275\275\350\260\203\347\224\250"
		"\350\277\224\345\233\236 HOST_E_CLRNOTAVAILABLE\343\200\202"
	}},
	{"IHostTaskManager.EnterRuntime", 0x8007000Eu, {
		/* en-us/ihosttaskmanager-enterruntime-method.md:36 */
		"There was too little memory for what the call had to allocate.",
		/* fr-fr/ihosttaskmanager-enterruntime-method.md:38 */
		"La m\303\251moire \303\251tait insuffisante pour ce que l\342\200\231appel "
		"devait allouer.",
		/* it-it/ihosttaskmanager-enterruntime-method.md:38 */
		"La memoria non era sufficiente per ci\303\262 che la chiamata doveva allocare.",
		/* zh-cn/ihosttaskmanager-enterruntime-method.md:38 */
		"\345\206\205\345\255\230\344\270\215\350\266\263\357\274\214\346\227\240\346\263\225\346\273\241"
		"\350\266\263\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\347\232\204\345\210\206"
		"\351\205\215\343\200\202"
	}},
	{"IHostTaskManager.EnterRuntime", 0x80131023u, {
		/* en-us/ihosttaskmanager-enterruntime-method.md:31 */
		"No usable runtime: it is not loaded in this process, or its present state "
		"keeps it from running managed code or from handling the call.",
		/* fr-fr/ihosttaskmanager-enterruntime-method.md:33 */
		"Aucun runtime utilisable\302\240: soit il n\342\200\231est pas charg\303\251 "
		"dans ce processus, soit son \303\251tat actuel l\342\200\231emp\303\252che "
		"d\342\200\231ex\303\251cuter du code manag\303\251 ou de traiter l\342\200\231appel.",
		/* it-it/ihosttaskmanager-enterruntime-method.md:33 */
		"Nessun runtime utilizzabile: non \303\250 caricato in questo processo, "
		"oppure il suo stato attuale gli impedisce di eseguire codice gestito o "
		"di gestire la chiamata.",
		/* zh-cn/ihosttaskmanager-enterruntime-method.md:33 */
		"\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266"
		"\357\274\232\345\256\203\345\260\232\346\234\252\345\212\240\350\275\275\345\210\260\346\255\244"
		"\350\277\233\347\250\213\344\270\255\357\274\214\346\210\226\350\200\205\345\205\266\345\275\223"
		"\345\211\215\347\212\266\346\200\201\344\275\277\345\205\266\346\227\240\346\263\225\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\343\200\202"
	}},
	{"IHostTaskManager.EnterRuntime", 0x80131024u, {
		/* en-us/ihosttaskmanager-enterruntime-method.md:32 */
		"The time allowed for the call ran out before it could complete.",
		/* fr-fr/ihosttaskmanager-enterruntime-method.md:34 */
		"Le temps accord\303\251 \303\240 l\342\200\231appel s\342\200\231est \303\251coul\303\251 "
		"avant qu\342\200\231il n\342\200\231aboutisse.",
		/* it-it/ihosttaskmanager-enterruntime-method.md:34 */
		"Il tempo concesso alla chiamata \303\250 scaduto prima che potesse essere "
		"completata.",
		/* zh-cn/ihosttaskmanager-enterruntime-method.md:34 */
		"\345\234\250\350\257\245\350\260\203\347\224\250\345\256\214\346\210\220\344\271\213\345\211\215"
		"\357\274\214\345\205\201\350\256\270\347\232\204\346\227\266\351\227\264\345\267\262\347\224\250"
		"\345\260\275\343\200\202"
	}},
	{"IHostTaskManager.EnterRuntime", 0x80131025u, {
		/* en-us/ihosttaskmanager-enterruntime-method.md:33 */
		"The call needs a lock that the caller is not holding.",
		/* fr-fr/ihosttaskmanager-enterruntime-method.md:35 */
		"L\342\200\231appel exige un verrou que l\342\200\231appelant ne d\303\251tient "
		"pas.",
		/* it-it/ihosttaskmanager-enterruntime-method.md:35 */
		"La chiamata richiede un blocco che il chiamante non detiene.",
		/* zh-cn/ihosttaskmanager-enterruntime-method.md:35 */
		"\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\344\270\200\344\270\252\350\260\203"
		"\347\224\250\346\226\271\345\271\266\346\234\252\346\214\201\346\234\211\347\232\204\351\224\201"
		"\343\200\202"
	}},
	{"IHostTaskManager.EnterRuntime", 0x80131026u, {
		/* en-us/ihosttaskmanager-enterruntime-method.md:34 */
		"A blocked thread or fiber was waiting for an event, and that event was "
		"canceled.",
		/* fr-fr/ihosttaskmanager-enterruntime-method.md:36 */
		"Un thread bloqu\303\251 ou une fibre bloqu\303\251e attendait un \303\251v\303\251nement, "
		"et celui-ci a \303\251t\303\251 annul\303\251.",
		/* it-it/ihosttaskmanager-enterruntime-method.md:36 */
		"Un thread o un fiber bloccato era in attesa di un evento e tale evento "
		"\303\250 stato annullato.",
		/* zh-cn/ihosttaskmanager-enterruntime-method.md:36 */
		"\346\234\211\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\351\230\273\345\241\236"
		"\345\234\250\346\237\220\344\270\252\344\272\213\344\273\266\344\270\212\357\274\214\350\200\214"
		"\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210\343\200\202"
	}},
	{"IHostTaskManager.LeaveRuntime", 0x00000000u, {
		/* en-us/ihosttaskmanager-leaveruntime-method.md:40 */
		"The host has taken note that the task is leaving managed code.",
		/* fr-fr/ihosttaskmanager-leaveruntime-method.md:42 */
		"L\342\200\231h\303\264te a pris acte que la t\303\242che quitte le code "
		"manag\303\251.",
		/* it-it/ihosttaskmanager-leaveruntime-method.md:42 */
		"L\'host ha preso atto che l\'attivit\303\240 sta lasciando il codice gestito.",
		/* zh-cn/ihosttaskmanager-leaveruntime-method.md:42 */
		"\345\256\277\344\270\273\345\267\262\350\256\260\345\275\225\357\274\232\350\257\245\344\273\273"
		"\345\212\241\346\255\243\345\234\250\347\246\273\345\274\200\346\211\230\347\256\241\344\273\243"
		"\347\240\201\343\200\202"
	}},
	{"IHostTaskManager.LeaveRuntime", 0x80004005u, {
		/* en-us/ihosttaskmanager-leaveruntime-method.md:45 */
		"Something failed beyond recovery, for a reason that is not known. From "
		"then on the runtime cannot be used any more in this process, and later "
		"hosting calls return HOST_E_CLRNOTAVAILABLE.",
		/* fr-fr/ihosttaskmanager-leaveruntime-method.md:47 */
		"\303\211chec irr\303\251cup\303\251rable, de cause inconnue. D\303\250s "
		"lors, le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus "
		"et les appels d\342\200\231h\303\251bergement ult\303\251rieurs retournent "
		"HOST_E_CLRNOTAVAILABLE.",
		/* it-it/ihosttaskmanager-leaveruntime-method.md:47 */
		"Errore irrecuperabile, di causa ignota. Da quel momento il runtime non "
		"pu\303\262 pi\303\271 essere usato in questo processo e le chiamate di "
		"hosting successive restituiscono HOST_E_CLRNOTAVAILABLE.",
		/* zh-cn/ihosttaskmanager-leaveruntime-method.md:47 */
		"\345\207\272\347\216\260\344\272\206\345\216\237\345\233\240\344\270\215\346\230\216\344\270\224"
		"\346\227\240\346\263\225\346\201\242\345\244\215\347\232\204\346\225\205\351\232\234\343\200\202"
		"\346\255\244\345\220\216\357\274\214\350\277\220\350\241\214\346\227\266\345\234\250\346\255\244"
		"\350\277\233\347\250\213\344\270\255\346\227\240\346\263\225\345\206\215\344\275\277\347\224\250"
		"\357\274\214\345\220\216\347\273\255\347\232\204\346\211\277\350\275\275\350\260\203\347\224\250"
		"\350\277\224\345\233\236 HOST_E_CLRNOTAVAILABLE\343\200\202"
	}},
	{"IHostTaskManager.LeaveRuntime", 0x8007000Eu, {
		/* en-us/ihosttaskmanager-leaveruntime-method.md:46 */
		"There was too little memory for what the call had to allocate.",
		/* fr-fr/ihosttaskmanager-leaveruntime-method.md:48 */
		"La m\303\251moire \303\251tait insuffisante pour ce que l\342\200\231appel "
		"devait allouer.",
		/* it-it/ihosttaskmanager-leaveruntime-method.md:48 */
		"La memoria non era sufficiente per ci\303\262 che la chiamata doveva allocare.",
		/* zh-cn/ihosttaskmanager-leaveruntime-method.md:48 */
		"\345\206\205\345\255\230\344\270\215\350\266\263\357\274\214\346\227\240\346\263\225\346\273\241"
		"\350\266\263\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\347\232\204\345\210\206"
		"\351\205\215\343\200\202"
	}},
	{"IHostTaskManager.LeaveRuntime", 0x80131023u, {
		/* en-us/ihosttaskmanager-leaveruntime-method.md:41 */
		"No usable runtime: it is not loaded in this process, or its present state "
		"keeps it from running managed code or from handling the call.",
		/* fr-fr/ihosttaskmanager-leaveruntime-method.md:43 */
		"Aucun runtime utilisable\302\240: soit il n\342\200\231est pas charg\303\251 "
		"dans ce processus, soit son \303\251tat actuel l\342\200\231emp\303\252che "
		"d\342\200\231ex\303\251cuter du code manag\303\251 ou de traiter l\342\200\231appel.",
		/* it-it/ihosttaskmanager-leaveruntime-method.md:43 */
		"Nessun runtime utilizzabile: non \303\250 caricato in questo processo, "
		"oppure il suo stato attuale gli impedisce di eseguire codice gestito o "
		"di gestire la chiamata.",
		/* zh-cn/ihosttaskmanager-leaveruntime-method.md:43 */
		"\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266"
		"\357\274\232\345\256\203\345\260\232\346\234\252\345\212\240\350\275\275\345\210\260\346\255\244"
		"\350\277\233\347\250\213\344\270\255\357\274\214\346\210\226\350\200\205\345\205\266\345\275\223"
		"\345\211\215\347\212\266\346\200\201\344\275\277\345\205\266\346\227\240\346\263\225\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\343\200\202"
	}},
	{"IHostTaskManager.LeaveRuntime", 0x80131024u, {
		/* en-us/ihosttaskmanager-leaveruntime-method.md:42 */
		"The time allowed for the call ran out before it could complete.",
		/* fr-fr/ihosttaskmanager-leaveruntime-method.md:44 */
		"Le temps accord\303\251 \303\240 l\342\200\231appel s\342\200\231est \303\251coul\303\251 "
		"avant qu\342\200\231il n\342\200\231aboutisse.",
		/* it-it/ihosttaskmanager-leaveruntime-method.md:44 */
		"Il tempo concesso alla chiamata \303\250 scaduto prima che potesse essere "
		"completata.",
		/* zh-cn/ihosttaskmanager-leaveruntime-method.md:44 */
		"\345\234\250\350\257\245\350\260\203\347\224\250\345\256\214\346\210\220\344\271\213\345\211\215"
		"\357\274\214\345\205\201\350\256\270\347\232\204\346\227\266\351\227\264\345\267\262\347\224\250"
		"\345\260\275\343\200\202"
	}},
	{"IHostTaskManager.LeaveRuntime", 0x80131025u, {
		/* en-us/ihosttaskmanager-leaveruntime-method.md:43 */
		"The call needs a lock that the caller is not holding.",
		/* fr-fr/ihosttaskmanager-leaveruntime-method.md:45 */
		"L\342\200\231appel exige un verrou que l\342\200\231appelant ne d\303\251tient "
		"pas.",
		/* it-it/ihosttaskmanager-leaveruntime-method.md:45 */
		"La chiamata richiede un blocco che il chiamante non detiene.",
		/* zh-cn/ihosttaskmanager-leaveruntime-method.md:45 */
		"\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\344\270\200\344\270\252\350\260\203"
		"\347\224\250\346\226\271\345\271\266\346\234\252\346\214\201\346\234\211\347\232\204\351\224\201"
		"\343\200\202"
	}},
	{"IHostTaskManager.LeaveRuntime", 0x80131026u, {
		/* en-us/ihosttaskmanager-leaveruntime-method.md:44 */
		"A blocked thread or fiber was waiting for an event, and that event was "
		"canceled.",
		/* fr-fr/ihosttaskmanager-leaveruntime-method.md:46 */
		"Un thread bloqu\303\251 ou une fibre bloqu\303\251e attendait un \303\251v\303\251nement, "
		"et celui-ci a \303\251t\303\251 annul\303\251.",
		/* it-it/ihosttaskmanager-leaveruntime-method.md:46 */
		"Un thread o un fiber bloccato era in attesa di un evento e tale evento "
		"\303\250 stato annullato.",
		/* zh-cn/ihosttaskmanager-leaveruntime-method.md:46 */
		"\346\234\211\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\351\230\273\345\241\236"
		"\345\234\250\346\237\220\344\270\252\344\272\213\344\273\266\344\270\212\357\274\214\350\200\214"
		"\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210\343\200\202"
	}},
	{"IHostTaskManager.ReverseEnterRuntime", 0x00000000u, {
		/* en-us/ihosttaskmanager-reverseenterruntime-method.md:30 */
		"The host has taken note that the task is entering managed code from unmanaged "
		"code.",
		/* fr-fr/ihosttaskmanager-reverseenterruntime-method.md:32 */
		"L\342\200\231h\303\264te a pris acte que la t\303\242che entre dans le "
		"code manag\303\251 depuis du code non manag\303\251.",
		/* it-it/ihosttaskmanager-reverseenterruntime-method.md:32 */
		"L\'host ha preso atto che l\'attivit\303\240 entra nel codice gestito "
		"da codice non gestito.",
		/* zh-cn/ihosttaskmanager-reverseenterruntime-method.md:32 */
		"\345\256\277\344\270\273\345\267\262\350\256\260\345\275\225\357\274\232\350\257\245\344\273\273"
		"\345\212\241\346\255\243\344\273\216\351\235\236\346\211\230\347\256\241\344\273\243\347\240\201"
		"\350\277\233\345\205\245\346\211\230\347\256\241\344\273\243\347\240\201\343\200\202"
	}},
	{"IHostTaskManager.ReverseEnterRuntime", 0x80004005u, {
		/* en-us/ihosttaskmanager-reverseenterruntime-method.md:35 */
		"Something failed beyond recovery, for a reason that is not known. From "
		"then on the runtime cannot be used any more in this process, and later "
		"hosting calls return HOST_E_CLRNOTAVAILABLE.",
		/* fr-fr/ihosttaskmanager-reverseenterruntime-method.md:37 */
		"\303\211chec irr\303\251cup\303\251rable, de cause inconnue. D\303\250s "
		"lors, le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus "
		"et les appels d\342\200\231h\303\251bergement ult\303\251rieurs retournent "
		"HOST_E_CLRNOTAVAILABLE.",
		/* it-it/ihosttaskmanager-reverseenterruntime-method.md:37 */
		"Errore irrecuperabile, di causa ignota. Da quel momento il runtime non "
		"pu\303\262 pi\303\271 essere usato in questo processo e le chiamate di "
		"hosting successive restituiscono HOST_E_CLRNOTAVAILABLE.",
		/* zh-cn/ihosttaskmanager-reverseenterruntime-method.md:37 */
		"\345\207\272\347\216\260\344\272\206\345\216\237\345\233\240\344\270\215\346\230\216\344\270\224"
		"\346\227\240\346\263\225\346\201\242\345\244\215\347\232\204\346\225\205\351\232\234\343\200\202"
		"\346\255\244\345\220\216\357\274\214\350\277\220\350\241\214\346\227\266\345\234\250\346\255\244"
		"\350\277\233\347\250\213\344\270\255\346\227\240\346\263\225\345\206\215\344\275\277\347\224\250"
		"\357\274\214\345\220\216\347\273\255\347\232\204\346\211\277\350\275\275\350\260\203\347\224\250"
		"\350\277\224\345\233\236 HOST_E_CLRNOTAVAILABLE\343\200\202"
	}},
	{"IHostTaskManager.ReverseEnterRuntime", 0x8007000Eu, {
		/* en-us/ihosttaskmanager-reverseenterruntime-method.md:36 */
		"There was too little memory for what the call had to allocate.",
		/* fr-fr/ihosttaskmanager-reverseenterruntime-method.md:38 */
		"La m\303\251moire \303\251tait insuffisante pour ce que l\342\200\231appel "
		"devait allouer.",
		/* it-it/ihosttaskmanager-reverseenterruntime-method.md:38 */
		"La memoria non era sufficiente per ci\303\262 che la chiamata doveva allocare.",
		/* zh-cn/ihosttaskmanager-reverseenterruntime-method.md:38 */
		"\345\206\205\345\255\230\344\270\215\350\266\263\357\274\214\346\227\240\346\263\225\346\273\241"
		"\350\266\263\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\347\232\204\345\210\206"
		"\351\205\215\343\200\202"
	}},
	{"IHostTaskManager.ReverseEnterRuntime", 0x80131023u, {
		/* en-us/ihosttaskmanager-reverseenterruntime-method.md:31 */
		"No usable runtime: it is not loaded in this process, or its present state "
		"keeps it from running managed code or from handling the call.",
		/* fr-fr/ihosttaskmanager-reverseenterruntime-method.md:33 */
		"Aucun runtime utilisable\302\240: soit il n\342\200\231est pas charg\303\251 "
		"dans ce processus, soit son \303\251tat actuel l\342\200\231emp\303\252che "
		"d\342\200\231ex\303\251cuter du code manag\303\251 ou de traiter l\342\200\231appel.",
		/* it-it/ihosttaskmanager-reverseenterruntime-method.md:33 */
		"Nessun runtime utilizzabile: non \303\250 caricato in questo processo, "
		"oppure il suo stato attuale gli impedisce di eseguire codice gestito o "
		"di gestire la chiamata.",
		/* zh-cn/ihosttaskmanager-reverseenterruntime-method.md:33 */
		"\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266"
		"\357\274\232\345\256\203\345\260\232\346\234\252\345\212\240\350\275\275\345\210\260\346\255\244"
		"\350\277\233\347\250\213\344\270\255\357\274\214\346\210\226\350\200\205\345\205\266\345\275\223"
		"\345\211\215\347\212\266\346\200\201\344\275\277\345\205\266\346\227\240\346\263\225\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\343\200\202"
	}},
	{"IHostTaskManager.ReverseEnterRuntime", 0x80131024u, {
		/* en-us/ihosttaskmanager-reverseenterruntime-method.md:32 */
		"The time allowed for the call ran out before it could complete.",
		/* fr-fr/ihosttaskmanager-reverseenterruntime-method.md:34 */
		"Le temps accord\303\251 \303\240 l\342\200\231appel s\342\200\231est \303\251coul\303\251 "
		"avant qu\342\200\231il n\342\200\231aboutisse.",
		/* it-it/ihosttaskmanager-reverseenterruntime-method.md:34 */
		"Il tempo concesso alla chiamata \303\250 scaduto prima che potesse essere "
		"completata.",
		/* zh-cn/ihosttaskmanager-reverseenterruntime-method.md:34 */
		"\345\234\250\350\257\245\350\260\203\347\224\250\345\256\214\346\210\220\344\271\213\345\211\215"
		"\357\274\214\345\205\201\350\256\270\347\232\204\346\227\266\351\227\264\345\267\262\347\224\250"
		"\345\260\275\343\200\202"
	}},
	{"IHostTaskManager.ReverseEnterRuntime", 0x80131025u, {
		/* en-us/ihosttaskmanager-reverseenterruntime-method.md:33 */
		"The call needs a lock that the caller is not holding.",
		/* fr-fr/ihosttaskmanager-reverseenterruntime-method.md:35 */
		"L\342\200\231appel exige un verrou que l\342\200\231appelant ne d\303\251tient "
		"pas.",
		/* it-it/ihosttaskmanager-reverseenterruntime-method.md:35 */
		"La chiamata richiede un blocco che il chiamante non detiene.",
		/* zh-cn/ihosttaskmanager-reverseenterruntime-method.md:35 */
		"\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\344\270\200\344\270\252\350\260\203"
		"\347\224\250\346\226\271\345\271\266\346\234\252\346\214\201\346\234\211\347\232\204\351\224\201"
		"\343\200\202"
	}},
	{"IHostTaskManager.ReverseEnterRuntime", 0x80131026u, {
		/* en-us/ihosttaskmanager-reverseenterruntime-method.md:34 */
		"A blocked thread or fiber was waiting for an event, and that event was "
		"canceled.",
		/* fr-fr/ihosttaskmanager-reverseenterruntime-method.md:36 */
		"Un thread bloqu\303\251 ou une fibre bloqu\303\251e attendait un \303\251v\303\251nement, "
		"et celui-ci a \303\251t\303\251 annul\303\251.",
		/* it-it/ihosttaskmanager-reverseenterruntime-method.md:36 */
		"Un thread o un fiber bloccato era in attesa di un evento e tale evento "
		"\303\250 stato annullato.",
		/* zh-cn/ihosttaskmanager-reverseenterruntime-method.md:36 */
		"\346\234\211\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\351\230\273\345\241\236"
		"\345\234\250\346\237\220\344\270\252\344\272\213\344\273\266\344\270\212\357\274\214\350\200\214"
		"\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210\343\200\202"
	}},
	{"IHostTaskManager.ReverseLeaveRuntime", 0x00000000u, {
		/* en-us/ihosttaskmanager-reverseleaveruntime-method.md:30 */
		"The host has taken note that the task is going back to unmanaged code.",
		/* fr-fr/ihosttaskmanager-reverseleaveruntime-method.md:32 */
		"L\342\200\231h\303\264te a pris acte que la t\303\242che retourne dans "
		"le code non manag\303\251.",
		/* it-it/ihosttaskmanager-reverseleaveruntime-method.md:32 */
		"L\'host ha preso atto che l\'attivit\303\240 ritorna al codice non gestito.",
		/* zh-cn/ihosttaskmanager-reverseleaveruntime-method.md:32 */
		"\345\256\277\344\270\273\345\267\262\350\256\260\345\275\225\357\274\232\350\257\245\344\273\273"
		"\345\212\241\346\255\243\350\277\224\345\233\236\351\235\236\346\211\230\347\256\241\344\273\243"
		"\347\240\201\343\200\202"
	}},
	{"IHostTaskManager.ReverseLeaveRuntime", 0x80004005u, {
		/* en-us/ihosttaskmanager-reverseleaveruntime-method.md:35 */
		"Something failed beyond recovery, for a reason that is not known. From "
		"then on the runtime cannot be used any more in this process, and later "
		"hosting calls return HOST_E_CLRNOTAVAILABLE.",
		/* fr-fr/ihosttaskmanager-reverseleaveruntime-method.md:37 */
		"\303\211chec irr\303\251cup\303\251rable, de cause inconnue. D\303\250s "
		"lors, le runtime ne peut plus \303\252tre utilis\303\251 dans ce processus "
		"et les appels d\342\200\231h\303\251bergement ult\303\251rieurs retournent "
		"HOST_E_CLRNOTAVAILABLE.",
		/* it-it/ihosttaskmanager-reverseleaveruntime-method.md:37 */
		"Errore irrecuperabile, di causa ignota. Da quel momento il runtime non "
		"pu\303\262 pi\303\271 essere usato in questo processo e le chiamate di "
		"hosting successive restituiscono HOST_E_CLRNOTAVAILABLE.",
		/* zh-cn/ihosttaskmanager-reverseleaveruntime-method.md:37 */
		"\345\207\272\347\216\260\344\272\206\345\216\237\345\233\240\344\270\215\346\230\216\344\270\224"
		"\346\227\240\346\263\225\346\201\242\345\244\215\347\232\204\346\225\205\351\232\234\343\200\202"
		"\346\255\244\345\220\216\357\274\214\350\277\220\350\241\214\346\227\266\345\234\250\346\255\244"
		"\350\277\233\347\250\213\344\270\255\346\227\240\346\263\225\345\206\215\344\275\277\347\224\250"
		"\357\274\214\345\220\216\347\273\255\347\232\204\346\211\277\350\275\275\350\260\203\347\224\250"
		"\350\277\224\345\233\236 HOST_E_CLRNOTAVAILABLE\343\200\202"
	}},
	{"IHostTaskManager.ReverseLeaveRuntime", 0x8007000Eu, {
		/* en-us/ihosttaskmanager-reverseleaveruntime-method.md:36 */
		"There was too little memory for what the call had to allocate.",
		/* fr-fr/ihosttaskmanager-reverseleaveruntime-method.md:38 */
		"La m\303\251moire \303\251tait insuffisante pour ce que l\342\200\231appel "
		"devait allouer.",
		/* it-it/ihosttaskmanager-reverseleaveruntime-method.md:38 */
		"La memoria non era sufficiente per ci\303\262 che la chiamata doveva allocare.",
		/* zh-cn/ihosttaskmanager-reverseleaveruntime-method.md:38 */
		"\345\206\205\345\255\230\344\270\215\350\266\263\357\274\214\346\227\240\346\263\225\346\273\241"
		"\350\266\263\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\347\232\204\345\210\206"
		"\351\205\215\343\200\202"
	}},
	{"IHostTaskManager.ReverseLeaveRuntime", 0x80131023u, {
		/* en-us/ihosttaskmanager-reverseleaveruntime-method.md:31 */
		"No usable runtime: it is not loaded in this process, or its present state "
		"keeps it from running managed code or from handling the call.",
		/* fr-fr/ihosttaskmanager-reverseleaveruntime-method.md:33 */
		"Aucun runtime utilisable\302\240: soit il n\342\200\231est pas charg\303\251 "
		"dans ce processus, soit son \303\251tat actuel l\342\200\231emp\303\252che "
		"d\342\200\231ex\303\251cuter du code manag\303\251 ou de traiter l\342\200\231appel.",
		/* it-it/ihosttaskmanager-reverseleaveruntime-method.md:33 */
		"Nessun runtime utilizzabile: non \303\250 caricato in questo processo, "
		"oppure il suo stato attuale gli impedisce di eseguire codice gestito o "
		"di gestire la chiamata.",
		/* zh-cn/ihosttaskmanager-reverseleaveruntime-method.md:33 */
		"\346\262\241\346\234\211\345\217\257\347\224\250\347\232\204\350\277\220\350\241\214\346\227\266"
		"\357\274\232\345\256\203\345\260\232\346\234\252\345\212\240\350\275\275\345\210\260\346\255\244"
		"\350\277\233\347\250\213\344\270\255\357\274\214\346\210\226\350\200\205\345\205\266\345\275\223"
		"\345\211\215\347\212\266\346\200\201\344\275\277\345\205\266\346\227\240\346\263\225\346\211\247"
		"\350\241\214\346\211\230\347\256\241\344\273\243\347\240\201\346\210\226\345\244\204\347\220\206"
		"\350\257\245\350\260\203\347\224\250\343\200\202"
	}},
	{"IHostTaskManager.ReverseLeaveRuntime", 0x80131024u, {
		/* en-us/ihosttaskmanager-reverseleaveruntime-method.md:32 */
		"The time allowed for the call ran out before it could complete.",
		/* fr-fr/ihosttaskmanager-reverseleaveruntime-method.md:34 */
		"Le temps accord\303\251 \303\240 l\342\200\231appel s\342\200\231est \303\251coul\303\251 "
		"avant qu\342\200\231il n\342\200\231aboutisse.",
		/* it-it/ihosttaskmanager-reverseleaveruntime-method.md:34 */
		"Il tempo concesso alla chiamata \303\250 scaduto prima che potesse essere "
		"completata.",
		/* zh-cn/ihosttaskmanager-reverseleaveruntime-method.md:34 */
		"\345\234\250\350\257\245\350\260\203\347\224\250\345\256\214\346\210\220\344\271\213\345\211\215"
		"\357\274\214\345\205\201\350\256\270\347\232\204\346\227\266\351\227\264\345\267\262\347\224\250"
		"\345\260\275\343\200\202"
	}},
	{"IHostTaskManager.ReverseLeaveRuntime", 0x80131025u, {
		/* en-us/ihosttaskmanager-reverseleaveruntime-method.md:33 */
		"The call needs a lock that the caller is not holding.",
		/* fr-fr/ihosttaskmanager-reverseleaveruntime-method.md:35 */
		"L\342\200\231appel exige un verrou que l\342\200\231appelant ne d\303\251tient "
		"pas.",
		/* it-it/ihosttaskmanager-reverseleaveruntime-method.md:35 */
		"La chiamata richiede un blocco che il chiamante non detiene.",
		/* zh-cn/ihosttaskmanager-reverseleaveruntime-method.md:35 */
		"\350\257\245\350\260\203\347\224\250\351\234\200\350\246\201\344\270\200\344\270\252\350\260\203"
		"\347\224\250\346\226\271\345\271\266\346\234\252\346\214\201\346\234\211\347\232\204\351\224\201"
		"\343\200\202"
	}},
	{"IHostTaskManager.ReverseLeaveRuntime", 0x80131026u, {
		/* en-us/ihosttaskmanager-reverseleaveruntime-method.md:34 */
		"A blocked thread or fiber was waiting for an event, and that event was "
		"canceled.",
		/* fr-fr/ihosttaskmanager-reverseleaveruntime-method.md:36 */
		"Un thread bloqu\303\251 ou une fibre bloqu\303\251e attendait un \303\251v\303\251nement, "
		"et celui-ci a \303\251t\303\251 annul\303\251.",
		/* it-it/ihosttaskmanager-reverseleaveruntime-method.md:36 */
		"Un thread o un fiber bloccato era in attesa di un evento e tale evento "
		"\303\250 stato annullato.",
		/* zh-cn/ihosttaskmanager-reverseleaveruntime-method.md:36 */
		"\346\234\211\347\272\277\347\250\213\346\210\226\347\272\244\347\250\213\351\230\273\345\241\236"
		"\345\234\250\346\237\220\344\270\252\344\272\213\344\273\266\344\270\212\357\274\214\350\200\214"
		"\350\257\245\344\272\213\344\273\266\350\242\253\345\217\226\346\266\210\343\200\202"
	}},
	{NULL, 0, {NULL, NULL, NULL, NULL}}
};

static const struct name names[NAME_COUNT + 1] = {
	{0x00000000u, "S_OK"},
	{0x00000001u, "S_FALSE"},
	{0x80004001u, "E_NOTIMPL"},
	{0x80004002u, "E_NOINTERFACE"},
	{0x80004003u, "E_POINTER"},
	{0x80004005u, "E_FAIL"},
	{0x8000FFFFu, "E_UNEXPECTED"},
	{0x8007000Eu, "E_OUTOFMEMORY"},
	{0x80070057u, "E_INVALIDARG"},
	{0x80131020u, "HOST_E_DEADLOCK"},
	{0x80131021u, "HOST_E_INTERRUPTED"},
	{0x80131022u, "HOST_E_INVALIDOPERATION"},
	{0x80131023u, "HOST_E_CLRNOTAVAILABLE"},
	{0x80131024u, "HOST_E_TIMEOUT"},
	{0x80131025u, "HOST_E_NOT_OWNER"},
	{0x80131026u, "HOST_E_ABANDONED"},
	{0x80131027u, "HOST_E_EXITPROCESS_THREADABORT"},
	{0x80131028u, "HOST_E_EXITPROCESS_ADUNLOAD"},
	{0x80131029u, "HOST_E_EXITPROCESS_TIMEOUT"},
	{0x8013102Au, "HOST_E_EXITPROCESS_OUTOFMEMORY"},
	{0x8013102Bu, "HOST_E_EXITPROCESS_STACKOVERFLOW"},
	{0, NULL}
};

static const struct row *find_row(const char *method, uint32_t status)
{
	size_t low = 0, high = ROW_COUNT;

	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const struct row *row = &rows[middle];
		int order = strcmp(method, row->method);

		if (order == 0)
			order = (status > row->status) - (status < row->status);
		if (order == 0)
			return row;
		if (order < 0)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}

const char *stele_message(int32_t status, const char *method, const char *locale)
{
	const struct row *row = method != NULL ? find_row(method, (uint32_t)status) : NULL;
	size_t i = LOCALE_SLOTS;

	if (row == NULL)
		row = find_row("", (uint32_t)status);
	if (row == NULL)
		return NULL;
	if (locale != NULL)
		i = stele_locale_match(locales, LOCALE_COUNT, locale);
	if (i < LOCALE_SLOTS && row->texts[i] != NULL)
		return row->texts[i];
	for (i = 0; i + 1 < LOCALE_SLOTS && row->texts[i] == NULL; i++)
		continue;
	return row->texts[i];
}

const char *stele_status_name(int32_t status)
{
	size_t low = 0, high = NAME_COUNT;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (names[middle].status == (uint32_t)status)
			return names[middle].symbol;
		if ((uint32_t)status < names[middle].status)
			high = middle;
		else
			low = middle + 1;
	}
	return NULL;
}
