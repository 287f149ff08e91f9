using BackPainBot.Host.Settings;

namespace BackPainBot.Host.Composition;

/// <summary>Where what can be computed again is kept: vectors of the pages, the compiled lexicon. All of it is found by what it was made from, so it may be shared, and deleted at any time.</summary>
internal static class CacheFolder
{
    private const string Name = "cache";

    /// <summary>The data folder's if it has one; else beside the program, where a start with new data finds it as well; where that cannot be written, the data folder's after all.</summary>
    public static string Find(BotSettings settings) => Find(settings.Data, AppContext.BaseDirectory);

    internal static string Find(string data, string program)
    {
        var own = Path.Combine(data, Name);
        var shared = Path.Combine(program, Name);
        return !Directory.Exists(own) && IsWritable(shared) ? shared : own;
    }

    private static bool IsWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $"probe-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return true;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
