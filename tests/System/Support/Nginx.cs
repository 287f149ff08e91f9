using System.Diagnostics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BackPainBot.SystemTests.Web.Support;

namespace BackPainBot.SystemTests.Support;

/// <summary>A real nginx with the sample of <c>deploy/</c>; only ports, certificate files and the replicas' addresses are filled in.</summary>
public sealed class Nginx : IDisposable
{
    private const string Program = "/usr/sbin/nginx";
    private const string Subject = "CN=backpainbot.test";
    private readonly string _folder = Directory.CreateTempSubdirectory("backpainbot-nginx-").FullName;
    private readonly int _port = HostProcess.FreePort();
    private Process? _process;

    public Nginx(IEnumerable<string> replicas)
    {
        WriteCertificate();
        File.WriteAllText(Path.Combine(_folder, "nginx.conf"), Configuration(replicas));
    }

    public static bool IsInstalled => File.Exists(Program);

    /// <summary>Whether a certificate is the one that is made here; nobody signed it.</summary>
    public static bool IsOurs(X509Certificate? certificate) => certificate?.Subject == Subject;

    public string Address => $"https://127.0.0.1:{_port}";

    /// <summary>What <c>nginx -t</c> says: its exit code and its words.</summary>
    public (int Code, string Words) Test()
    {
        using var process = Run("-t");
        var words = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, words);
    }

    public async Task StartAsync()
    {
        _process = Run("-g", "daemon off;");
        _process.BeginErrorReadLine();
        using var http = new HttpClient(new SocketsHttpHandler { SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => IsOurs(certificate) } });
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(Address + "/health/live"));
                return;
            }
            catch (HttpRequestException) when (tries < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
            _process.Dispose();
        }

        Directory.Delete(_folder, recursive: true);
    }

    private Process Run(params string[] arguments) => Process.Start(
        new ProcessStartInfo(Program, ["-p", _folder, "-e", "error.log", "-c", Path.Combine(_folder, "nginx.conf"), .. arguments]) { RedirectStandardError = true })!;

    private string Configuration(IEnumerable<string> replicas)
    {
        var sample = File.ReadAllText(Path.Combine(Repository.Root, "deploy", "nginx.conf"));
        foreach (var (from, to) in new[]
        {
            ("listen 80;", $"listen 127.0.0.1:{HostProcess.FreePort()};"),
            ("listen 443 ", $"listen 127.0.0.1:{_port} "),
            ("/etc/nginx/certificates/", _folder + "/"),
            ("server bot:3978", string.Join(" max_fails=2 fail_timeout=5s; ", replicas.Select(replica => "server " + replica))),
        })
        {
            Assert.Contains(from, sample, StringComparison.Ordinal);
            sample = sample.Replace(from, to, StringComparison.Ordinal);
        }

        var temporary = string.Concat(new[] { "client_body", "proxy", "fastcgi", "uwsgi", "scgi" }.Select(kind => $"{kind}_temp_path {_folder}/{kind}; "));
        return $$"""
            worker_processes 1;
            pid {{_folder}}/pid;
            events { }
            http {
            {{temporary}}
            # Tells a test which replica answered.
            add_header X-Served-By $upstream_addr always;
            {{sample}}
            }
            """;
    }

    private void WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(Subject, key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(Path.Combine(_folder, "fullchain.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(_folder, "privkey.pem"), key.ExportPkcs8PrivateKeyPem());
    }
}
