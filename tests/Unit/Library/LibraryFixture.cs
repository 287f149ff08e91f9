using BackPainBot.Library;
using BackPainBot.Library.Index;
using BackPainBot.Library.Search;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace BackPainBot.UnitTests.Library;

/// <summary>The real library with the real index, built once for the tests that need it; vectors are kept between runs.</summary>
public sealed class LibraryFixture : IDisposable
{
    private readonly ServiceProvider _services;

    public LibraryFixture()
    {
        Content = Path.Combine(RepositoryFiles.Root, "content");
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.Zero)))
            .AddLibrary(new LibraryOptions
            {
                ContentDirectory = Content,
                CacheDirectory = VectorFolder,
                ReloadEvery = TimeSpan.Zero,
            })
            .BuildServiceProvider();
    }

    /// <summary>Where the program itself keeps them when it is started from the tests' folder, so that they are computed once.</summary>
    public static string VectorFolder => Path.Combine(AppContext.BaseDirectory, "data", "cache");

    public string Content { get; }

    public ITopicLibrary Library => _services.GetRequiredService<ITopicLibrary>();

    public LibrarySearch Search => _services.GetRequiredService<LibrarySearch>();

    internal IndexSource Source => _services.GetRequiredService<IndexSource>();

    internal LibraryIndex Index => Source.Refresh();

    public void Dispose() => _services.Dispose();
}
