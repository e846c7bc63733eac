// OpenSSL's interface is half macros, and the importer skips macros that call something. Each line below gives one of
// them a body; nothing here decides anything.
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

static inline long joblet_ssl_ctx_set_protocols(SSL_CTX *c, int lowest) {
    return SSL_CTX_set_min_proto_version(c, lowest);
}
static inline void joblet_ssl_ctx_set_highest(SSL_CTX *c, int highest) { SSL_CTX_set_max_proto_version(c, highest); }
static inline void joblet_ssl_ctx_set_mode(SSL_CTX *c, long mode) { SSL_CTX_set_mode(c, mode); }
static inline void joblet_ssl_ctx_session_cache_off(SSL_CTX *c) { SSL_CTX_set_session_cache_mode(c, SSL_SESS_CACHE_OFF); }
static inline int joblet_ssl_ctx_add_chain(SSL_CTX *c, X509 *x) { return (int)SSL_CTX_add1_chain_cert(c, x); }
static inline int joblet_ssl_set_server_name(SSL *s, const char *name) { return (int)SSL_set_tlsext_host_name(s, name); }
static inline void joblet_ssl_set_owner(SSL *s, void *owner) { SSL_set_app_data(s, owner); }
static inline void *joblet_ssl_owner(const SSL *s) { return SSL_get_app_data(s); }
static const uint64_t joblet_ssl_op_no_ticket = SSL_OP_NO_TICKET;
static const uint64_t joblet_ssl_op_server_preference = SSL_OP_CIPHER_SERVER_PREFERENCE;
static const uint64_t joblet_ssl_op_no_renegotiation = SSL_OP_NO_RENEGOTIATION;
static const uint64_t joblet_ssl_op_no_compression = SSL_OP_NO_COMPRESSION;

static inline void joblet_bio_should_read_again(BIO *b) { BIO_set_retry_read(b); }
static inline void joblet_bio_clear_retry(BIO *b) { BIO_clear_retry_flags(b); }
static inline long joblet_bio_memory(BIO *b, char **bytes) { return BIO_get_mem_data(b, bytes); }

static inline EVP_PKEY *joblet_new_p256_key(void) { return EVP_EC_gen("P-256"); }
static inline int joblet_general_name_count(const GENERAL_NAMES *n) { return sk_GENERAL_NAME_num(n); }
static inline GENERAL_NAME *joblet_general_name_at(const GENERAL_NAMES *n, int i) { return sk_GENERAL_NAME_value(n, i); }
static inline void joblet_set_certificate_context(X509V3_CTX *c, X509 *issuer, X509 *subject) {
    X509V3_set_ctx_nodb(c);
    X509V3_set_ctx(c, issuer, subject, NULL, NULL, 0);
}
static inline void joblet_openssl_free(void *p) { OPENSSL_free(p); }
static inline X509_STORE *joblet_new_store(void) { return X509_STORE_new(); }
