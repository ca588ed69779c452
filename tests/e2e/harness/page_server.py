#!/usr/bin/env python3
"""Serves built pages over TLS on loopback, under whatever host name a browser believes it talks to.

Usage: page_server.py PAGES_DIR WORK_DIR. Prints one JSON line with the port and the path of its certificate
authority. Then reads questions, a JSON object a line, from standard input: `id`, `place` (the start of
host + path of the document that is to answer), `ask`, `args`. Prints one answer a line: `id` and `answer`.
Ends when standard input ends.
"""
import http.server
import json
import mimetypes
import pathlib
import ssl
import subprocess
import sys
import threading

HOSTS = ["chatgpt.com", "frame.chatgpt.com", "claude.ai", "news.example"]
LINK = (pathlib.Path(__file__).parent / "page_link.js").read_bytes()


def make_certificate(work):
    """A certificate authority of our own and one certificate for all hosts."""
    names = ",".join(f"DNS:{host}" for host in HOSTS)
    (work / "leaf.ext").write_text(f"subjectAltName={names}\n")
    authority = ["-CA", work / "ca.pem", "-CAkey", work / "ca.key", "-CAcreateserial"]
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    for command in (
        ["req", "-x509", *key, "-keyout", work / "ca.key", "-out", work / "ca.pem", "-days", "2",
         "-subj", "/CN=Tacet end-to-end tests", "-addext", "keyUsage=critical,keyCertSign"],
        ["req", "-new", *key, "-keyout", work / "leaf.key", "-out", work / "leaf.csr", "-subj", "/CN=pages"],
        ["x509", "-req", "-in", work / "leaf.csr", *authority, "-out", work / "leaf.pem", "-days", "2",
         "-extfile", work / "leaf.ext"],
    ):
        subprocess.run(["openssl", *command], check=True, capture_output=True)


class Desk:
    """Brings questions to the documents and answers back. A place is served by its newest document."""

    def __init__(self):
        self.change = threading.Condition()
        self.newest = {}
        self.questions = []

    def ask(self, question):
        with self.change:
            self.questions.append(question)
            self.change.notify_all()

    def cancel(self, question_id):
        with self.change:
            self.questions = [question for question in self.questions if question["id"] != question_id]

    def next_for(self, client, place, is_new):
        with self.change:
            if is_new:
                self.newest[place] = client
                self.change.notify_all()
            while self.newest[place] == client:
                for question in self.questions:
                    if place.startswith(question["place"]):
                        self.questions.remove(question)
                        return question
                self.change.wait()
        return None


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, *args):
        pass

    def reply(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        root = self.server.pages
        file = (root / self.path.split("?")[0].lstrip("/")).resolve()
        if file.is_dir():
            file = file / "index.html"
        if not file.is_relative_to(root) or not file.is_file():
            self.reply(404, "text/plain", b"not found")
            return
        body = file.read_bytes()
        if file.name == "index.html":
            body = with_link(body)
        self.reply(200, mimetypes.guess_type(file.name)[0] or "application/octet-stream", body)

    def do_POST(self):
        message = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if "answer" in message:
            tell({"id": message["id"], "answer": message["answer"]})
        question = self.server.desk.next_for(message["client"], message["place"], "answer" not in message)
        if question is None:
            self.close_connection = True
            self.reply(410, "text/plain", b"")
        else:
            self.reply(200, "application/json", json.dumps(question).encode())


def with_link(html):
    """The page with our script before everything else it runs."""
    script = b"<script>" + LINK + b"</script>"
    at = html.lower().find(b"<head>")
    return html[:at + 6] + script + html[at + 6:] if at >= 0 else script + html


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, pages, work):
        super().__init__(("127.0.0.1", 0), Handler)
        self.pages = pages
        self.desk = Desk()
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(work / "leaf.pem", work / "leaf.key")

    def get_request(self):
        connection, address = super().get_request()
        return self.tls.wrap_socket(connection, server_side=True, do_handshake_on_connect=False), address

    def handle_error(self, request, client_address):
        """A browser drops connections as it likes; that is no news."""


OUTPUT = threading.Lock()


def tell(value):
    with OUTPUT:
        print(json.dumps(value), flush=True)


def main():
    pages, work = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
    make_certificate(work)
    server = Server(pages, work)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tell({"port": server.server_port, "authority": str(work / "ca.pem")})
    for line in sys.stdin:
        question = json.loads(line)
        if question["ask"] == "cancel":
            server.desk.cancel(question["id"])
        else:
            server.desk.ask(question)


main()
