using System.Security.Cryptography;
using System.Text;

namespace BackPainBot.Host.Channels.DirectLine;

/// <summary>The key that signs tokens and the secrets of site backends: from settings, or made once and kept in the data folder.</summary>
public sealed class DirectLineKeys
{
    private readonly byte[][] _secrets;

    public DirectLineKeys(DirectLineOptions options)
    {
        options.Validate();
        SigningKey = ReadKey(options);
        _secrets = [.. (options.Secrets.Count > 0 ? options.Secrets : [ReadOrMake(options, "directline.secret")]).Select(Encoding.UTF8.GetBytes)];
    }

    public byte[] SigningKey { get; }

    /// <summary>Compares in constant time.</summary>
    public bool IsSecret(string candidate)
    {
        var bytes = Encoding.UTF8.GetBytes(candidate);
        var found = false;
        foreach (var secret in _secrets)
        {
            found |= CryptographicOperations.FixedTimeEquals(secret, bytes);
        }

        return found;
    }

    private static byte[] ReadKey(DirectLineOptions options)
    {
        var text = options.SigningKey ?? ReadOrMake(options, "directline.key");
        var key = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, key, out var length) || length < 32)
        {
            throw new InvalidOperationException("DirectLine:SigningKey must be Base64 of at least 32 random bytes, as from `openssl rand -base64 48`.");
        }

        return key[..length];
    }

    private static string ReadOrMake(DirectLineOptions options, string name)
    {
        Directory.CreateDirectory(options.DataDirectory);
        var path = Path.Combine(options.DataDirectory, name);
        try
        {
            using var file = new FileStream(path, NewPrivateFile());
            var made = Convert.ToBase64String(RandomNumberGenerator.GetBytes(48));
            file.Write(Encoding.ASCII.GetBytes(made));
            return made;
        }
        catch (IOException) when (File.Exists(path))
        {
            return File.ReadAllText(path).Trim();
        }
    }

    // CreateNew lets only one of two starting processes make the key.
    private static FileStreamOptions NewPrivateFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
