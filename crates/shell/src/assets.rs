use std::collections::HashMap;
use std::io::Write as _;
use std::sync::OnceLock;

use axum::Router;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

struct Asset {
    kind: &'static str,
    plain: Bytes,
    brotli: Option<Bytes>,
}

struct Assets {
    files: HashMap<String, Asset>,
    version: String,
}

/// Brotli's quality and window: files are packed once, at start, so a middle setting keeps the start short.
const BROTLI_QUALITY: u32 = 9;
const BROTLI_WINDOW: u32 = 20;
/// How long a browser may keep a file whose address carries its version, and one whose address does not, in seconds.
const KEEP_VERSIONED: &str = "public, max-age=31536000, immutable";
const KEEP_UNVERSIONED: &str = "public, max-age=86400";

static ASSETS: OnceLock<Assets> = OnceLock::new();

fn assets() -> &'static Assets {
    ASSETS.get_or_init(|| {
        let mut files = HashMap::new();
        let mut css = Vec::new();
        let mut all = Vec::new();
        for (name, bytes) in FILES {
            all.extend_from_slice(bytes);
            if name.ends_with(".css") {
                css.extend_from_slice(bytes);
            } else if let Some(kind) = kind(name) {
                files.insert((*name).to_owned(), pack(kind, Bytes::from_static(bytes)));
            }
        }
        files.insert("app.css".to_owned(), pack("text/css; charset=utf-8", css.into()));
        Assets { files, version: base::short_hash(&all) }
    })
}

fn kind(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "js" => Some("text/javascript; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        "woff2" => Some("font/woff2"),
        _ => None,
    }
}

fn pack(kind: &'static str, plain: Bytes) -> Asset {
    let brotli = (kind != "font/woff2").then(|| {
        let mut packed = Vec::new();
        let mut writer = brotli::CompressorWriter::new(&mut packed, 4_096, BROTLI_QUALITY, BROTLI_WINDOW);
        let written = writer.write_all(&plain);
        drop(writer);
        written.ok().map(|()| Bytes::from(packed))
    });
    Asset { kind, plain, brotli: brotli.flatten() }
}

/// Changes whenever a style sheet, script, font or drawing changes.
pub(crate) fn version() -> &'static str {
    &assets().version
}

/// The address of every embedded file.
pub(crate) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/assets/{*name}", get(asset))
}

async fn asset(Path(name): Path<String>, RawQuery(query): RawQuery, headers: HeaderMap) -> Response {
    let Some(asset) = assets().files.get(&name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepts = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|one| one.trim().starts_with("br")));
    let mut response = match &asset.brotli {
        Some(packed) if accepts => {
            let mut response = packed.clone().into_response();
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
            response
        }
        _ => asset.plain.clone().into_response(),
    };
    let keep =
        if query.is_some_and(|query| query == format!("v={}", version())) { KEEP_VERSIONED } else { KEEP_UNVERSIONED };
    let out = response.headers_mut();
    out.insert(header::CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    out.insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    out.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    response
}
