// The node-<os>-<cpu> packages name their platform as a plain string, and pnpm reads only lists: without this,
// every machine would also download the Windows binary, and two packages would claim the command `node`.
const systems = { linux: "linux", darwin: "darwin", win: "win32" }

export const hooks = {
  readPackage(pkg) {
    const platform = /^node-(?:bin-)?(linux|darwin|win)-(x64|arm64)$/.exec(pkg.name ?? "")
    if (platform) {
      pkg.os = [systems[platform[1]]]
      pkg.cpu = [platform[2]]
      if (platform[1] === "linux") pkg.libc = ["glibc"]
    }
    return pkg
  },
}
